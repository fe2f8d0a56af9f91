import * as React from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { LiveRegion } from '../announce/live-region';
import type { AnyContext } from '../context/host-context';
import { createText } from '../text/create-text';
import { TextContext } from '../text/text-context';
import { themeOf } from './theme-of';

/** Not as classes: those of a component outside of the provider would not know its direction. */
const rootStyle: React.CSSProperties = { width: '100%', backgroundColor: 'transparent', textAlign: 'start' };

export interface ControlRootProps {
  readonly context: AnyContext;
  readonly children?: React.ReactNode;
}

/**
 * What every control stands in: the app's theme and direction (pop-ups included), its texts, and one live region for
 * what a screen reader shall say.
 */
export const ControlRoot: React.FC<ControlRootProps> = ({ context, children }) => {
  const { resources, userSettings } = context;
  const text = React.useMemo(() => createText(resources), [resources]);
  return (
    <FluentProvider theme={themeOf(context)} dir={userSettings.isRTL ? 'rtl' : 'ltr'} style={rootStyle}>
      <TextContext.Provider value={text}>
        <LiveRegion>{children}</LiveRegion>
      </TextContext.Provider>
    </FluentProvider>
  );
};
