import * as React from 'react';
import type { SharedTextKey } from './shared-text-keys';
import type { Text } from './create-text';

export const TextContext = React.createContext<Text>((key) => key);

/** The texts of the control around; a control names its own keys: `useText<TextKey>()`. */
export const useText = <K extends string = never>(): Text<K | SharedTextKey> => React.useContext(TextContext);
