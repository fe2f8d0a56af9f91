import type * as React from 'react';
import type { TextKey } from '../text-keys';
import type { Text } from '../../../shared/text/create-text';
import type { useGridStyles } from './grid-styles';

/**
 * What the parts of a row are drawn with. They are functions and not components, because a fast scroll draws some
 * hundred of them within one frame.
 */
export interface CellParts {
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly text: Text<TextKey>;
  readonly open: (id: string) => void;
}

/** 0 for the one cell that the tab key reaches, -1 for all others. */
export type TabIndex = 0 | -1;

export type Drawn = React.ReactElement | null;
