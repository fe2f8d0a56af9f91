import * as React from 'react';
import type { GridModel } from '../create-grid-model';
import type { LeadRow } from '../rows/lead-row';

/** What rows may do. Stays the same object while the control lives, so that no row is drawn again for it. */
export interface GridActions {
  readonly model: GridModel;
  readonly open: (id: string) => void;
  readonly setFavorite: (row: LeadRow, isFavorite: boolean) => void;
}

const GridContext = React.createContext<GridActions | undefined>(undefined);

export const GridActionsProvider = GridContext.Provider;

export const useGridActions = (): GridActions => {
  const actions = React.useContext(GridContext);
  if (actions === undefined) throw new Error('A part of the grid stands outside of GridActionsProvider.');
  return actions;
};
