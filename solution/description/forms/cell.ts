import type { ChartDescription } from '../charts/chart-description';
import type { Labels } from '../labels';
import type { ViewDescription } from '../views/view-description';
import type { ControlBinding, GridBinding } from './control-binding';

export type Cell = FieldCell | SubgridCell | ChartCell | TimelineCell | QuickViewCell;

/** A column, in Dynamics' own control or in one of ours. */
export interface FieldCell {
  readonly kind: 'field';
  readonly column: string;
  readonly readOnly?: true;
  readonly rows?: number;
  readonly control?: ControlBinding;
}

/** Rows of another table. Without a relationship it shows every row of the view. */
export interface SubgridCell {
  readonly kind: 'subgrid';
  readonly name: string;
  readonly label: Labels;
  readonly view: Pick<ViewDescription, 'table' | 'key'>;
  /** Views that the seller may switch to, the first view included. */
  readonly views?: readonly Pick<ViewDescription, 'table' | 'key'>[];
  readonly relationship?: string;
  readonly rows: number;
  readonly grid?: GridBinding;
}

export interface ChartCell {
  readonly kind: 'chart';
  readonly name: string;
  readonly chart: ChartDescription;
  readonly view: Pick<ViewDescription, 'table' | 'key'>;
  readonly rows: number;
}

/** Activities and notes. */
export interface TimelineCell {
  readonly kind: 'timeline';
  readonly label: Labels;
  readonly rows: number;
}

/** The row that a look-up points to, through a quick-view form of its table. */
export interface QuickViewCell {
  readonly kind: 'quickView';
  readonly name: string;
  readonly label: Labels;
  readonly lookup: string;
  readonly form: { readonly table: string; readonly key: string };
  readonly rows: number;
}

export const field = (column: string, options: Omit<FieldCell, 'kind' | 'column'> = {}): FieldCell => ({
  kind: 'field',
  column,
  ...options,
});

export const readOnlyField = (column: string): FieldCell => field(column, { readOnly: true });
