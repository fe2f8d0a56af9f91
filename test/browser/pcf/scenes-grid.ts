import type { GridPage } from './grid-page';

export type GridState = Parameters<GridPage['mount']>[0];

/** States in which the grid must be fit to be seen, by their names. */
export const gridScenes: readonly (readonly [string, GridState])[] = [
  ['leads of all kinds', { rows: 60 }],
  ['right to left', { rows: 60, rightToLeft: true }],
  ['disabled', { rows: 20, disabled: true }],
  ['offline', { rows: 20, offline: true }],
  ['empty', { rows: 0 }],
  [
    'hidden by column security',
    { rows: 20, hiddenColumns: ['emailaddress1', 'telephone1', 'mpl_favorite', 'mpl_emailvalidity'] },
  ],
  ['the customer’s other leads', { rows: 20, scope: 'customer' }],
  ['a new lead’s form', { rows: 20, scope: 'customer', unsaved: true }],
  ['failed', { rows: 20, failure: 'The server is busy.' }],
  ['in a sub-grid', { rows: 20, height: 400 }],
  ['pages to come', { rows: 500, pageSize: 50 }],
];
