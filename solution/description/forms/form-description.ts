import type { Labels } from '../labels';
import type { Cell, FieldCell } from './cell';

export interface FormDescription {
  /** Names the form for ever: its id, and those of all its parts, are made from it. */
  readonly key: string;
  readonly table: string;
  readonly type: 'main' | 'quickCreate' | 'quick';
  readonly name: Labels;
  readonly description: Labels;
  readonly header?: readonly FieldCell[];
  readonly tabs: readonly Tab[];
  /** Who may choose the form. Left out for forms that are only shown inside others. */
  readonly audience?: 'everyone' | 'sellers';
}

export interface Tab {
  readonly name: string;
  readonly label: Labels;
  readonly columns: readonly TabColumn[];
}

export interface TabColumn {
  readonly widthPercent: number;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly name: string;
  readonly label: Labels;
  /** Cells side by side. */
  readonly across: 1 | 2;
  readonly cells: readonly Cell[];
}
