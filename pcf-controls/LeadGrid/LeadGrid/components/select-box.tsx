import * as React from 'react';
import { useTexts } from '../text-keys';
import { useGridActions } from './grid-context';
import { useGridStyles } from './grid-styles';

export interface SelectBoxProps {
  readonly id: string;
  readonly name: string;
  readonly isSelected: boolean;
  readonly tabIndex: number;
}

/** Selects a row and leaves the others as they are. */
export const SelectBox: React.FC<SelectBoxProps> = ({ id, name, isSelected, tabIndex }) => {
  const text = useTexts();
  const styles = useGridStyles();
  const { model } = useGridActions();
  return (
    <label className={styles.target}>
      <input
        type="checkbox"
        data-widget=""
        tabIndex={tabIndex}
        checked={isSelected}
        aria-label={text('Row_Select', name)}
        className={styles.checkbox}
        onChange={() => model.selection.toggle(id)}
      />
    </label>
  );
};
