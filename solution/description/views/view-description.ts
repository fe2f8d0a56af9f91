import type { Labels } from '../labels';

/** What a view is for. Every table of our own brings one of each, as Dynamics' own tables do. */
export type ViewUse = 'public' | 'advancedFind' | 'associated' | 'quickFind' | 'lookup';

export interface ViewDescription {
  /** Names the view for ever: its id is made from it. */
  readonly key: string;
  /** Logical name of the table. */
  readonly table: string;
  readonly use: ViewUse;
  readonly name: Labels;
  readonly description: Labels;
  readonly columns: readonly ViewColumn[];
  readonly order: readonly { readonly column: string; readonly descending: boolean }[];
  readonly filter?: Filter;
  /** Columns that the search box looks into; quick-find views only. */
  readonly searched?: readonly string[];
  /** Opened first. Never on a table of Dynamics itself: its views belong to the customer. */
  readonly isDefault: boolean;
}

export interface ViewColumn {
  readonly column: string;
  readonly width: number;
  /** Read with the rows, for controls to use, but not shown. */
  readonly hidden?: true;
}

export interface Filter {
  readonly type: 'and' | 'or';
  readonly parts: readonly (Condition | Filter)[];
}

/** A FetchXML condition. */
export interface Condition {
  readonly column: string;
  readonly operator: 'eq' | 'not-null' | 'today' | 'olderthan-x-minutes';
  readonly value?: string | number;
}

export const and = (...parts: Filter['parts']): Filter => ({ type: 'and', parts });
export const or = (...parts: Filter['parts']): Filter => ({ type: 'or', parts });
export const equals = (column: string, value: number | boolean): Condition => ({
  column,
  operator: 'eq',
  value: Number(value),
});
