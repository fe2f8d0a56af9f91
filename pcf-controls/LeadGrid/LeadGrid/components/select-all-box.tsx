import * as React from 'react';
import { useStore } from '../../../shared/store/use-store';
import type { SelectedIds } from '../selection/create-selection';
import { useTexts } from '../text-keys';
import { useGridActions } from './grid-context';
import { useGridStyles } from './grid-styles';

export interface SelectAllBoxProps {
  readonly ids: readonly string[];
  readonly tabIndex: number;
}

const countOf = (ids: SelectedIds): number => ids.size;

/** Selects every loaded row, or none. */
export const SelectAllBox: React.FC<SelectAllBoxProps> = ({ ids, tabIndex }) => {
  const text = useTexts();
  const styles = useGridStyles();
  const { model } = useGridActions();
  const count = useStore(model.selection.selected, countOf);
  const box = React.useRef<HTMLInputElement>(null);
  const all = count > 0 && count >= ids.length;
  React.useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && !all;
  }, [count, all]);
  return (
    <label className={styles.target}>
      <input
        ref={box}
        type="checkbox"
        data-widget=""
        tabIndex={tabIndex}
        checked={all}
        aria-label={text('Rows_SelectAll')}
        className={styles.checkbox}
        onChange={() => model.selection.only(all ? [] : ids)}
      />
    </label>
  );
};
