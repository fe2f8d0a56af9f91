import * as React from 'react';
import { useStore } from '../../../shared/store/use-store';
import type { ActiveCell } from '../create-grid-model';
import { useGridActions } from './grid-context';

/** The column that the keyboard stands on in a row; -1 in all other rows. Row 0 is the header. */
export const useActiveColumn = (rowNumber: number): number => {
  const { model } = useGridActions();
  return useStore(
    model.activeCell,
    React.useCallback(({ row, column }: ActiveCell) => (row === rowNumber ? column : -1), [rowNumber]),
  );
};
