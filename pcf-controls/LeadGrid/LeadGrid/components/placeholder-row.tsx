import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useTexts } from '../text-keys';
import { rowHeight } from '../window/row-window';
import { useGridStyles } from './grid-styles';

/** Stands for a lead whose page is still to come. */
export const PlaceholderRow: React.FC<{ readonly index: number }> = ({ index }) => {
  const text = useTexts();
  const styles = useGridStyles();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${index * rowHeight}px)` }}
    >
      <div role="gridcell" className={mergeClasses(styles.cell, styles.quiet, styles.whole)}>
        {text('Common_Loading')}
      </div>
    </div>
  );
};
