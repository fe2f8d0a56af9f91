import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '> *': { flexShrink: 0 },
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  fixed: { overflowY: 'auto' },
});

export interface FrameProps {
  /** CSS pixels of a place of fixed size, as in a sub-grid; -1 where the page grows with the control. */
  readonly height: number;
  readonly children?: React.ReactNode;
}

/** What the parts of the control stand in, one below the other. */
export const Frame: React.FC<FrameProps> = ({ height, children }) => {
  const styles = useStyles();
  const isFixed = height > 0;
  return (
    <div
      className={mergeClasses(styles.frame, isFixed && styles.fixed)}
      style={isFixed ? { height } : undefined}
    >
      {children}
    </div>
  );
};
