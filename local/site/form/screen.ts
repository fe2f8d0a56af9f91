import type { ScreenDashboard, ScreenTile } from '../charts/screen-chart';

/** A text by language code. */
export type Texts = Readonly<Record<number, string>>;

/** Everything of the solution that the seller's screen is built from, as an environment has it after the import. */
export interface Screen {
  readonly leadForm: ScreenForm;
  readonly leadGrid: ScreenGrid;
  /** Charts beside the grid on the app's start page. */
  readonly deskCharts: readonly ScreenTile[];
  readonly dashboards: readonly ScreenDashboard[];
  readonly views: readonly ScreenView[];
  /** What the solution says of columns, by table and column. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, ScreenColumn>>>>;
}

export interface ScreenForm {
  readonly texts: Texts;
  readonly header: readonly ScreenCell[];
  readonly tabs: readonly ScreenTab[];
}

export interface ScreenTab {
  readonly name: string;
  readonly texts: Texts;
  readonly columns: readonly { readonly width: string; readonly sections: readonly ScreenSection[] }[];
}

export interface ScreenSection {
  readonly name: string;
  readonly texts: Texts;
  /** Cells side by side. */
  readonly across: number;
  readonly cells: readonly ScreenCell[];
}

export interface ScreenCell {
  readonly texts: Texts;
  readonly showLabel: boolean;
  readonly content: CellContent;
}

export type CellContent =
  /** One of our controls in the place of Dynamics' own for `column`. */
  | {
      readonly kind: 'control';
      readonly control: string;
      readonly column: string;
      readonly isDisabled: boolean;
      readonly properties: readonly BoundProperty[];
    }
  | { readonly kind: 'field'; readonly column: string; readonly isDisabled: boolean }
  | {
      readonly kind: 'subgrid';
      readonly table: string;
      readonly viewId: string;
      /** Look-up of that table to the form's row; left out: all rows of the view. */
      readonly lookup?: string;
    }
  /** One of our controls in the place of a sub-grid, over all rows of the view. */
  | { readonly kind: 'grid'; readonly grid: ScreenGrid }
  | { readonly kind: 'timeline' };

/** A manifest property: filled by a column of the row, or by a constant. */
export type BoundProperty =
  { readonly name: string; readonly column: string } | { readonly name: string; readonly constant: string };

/** Where a dataset control shows a view. */
export interface ScreenGrid {
  readonly control: string;
  readonly dataSet: string;
  /** The view that it opens with, and those to choose from. */
  readonly viewId: string;
  readonly viewIds: readonly string[];
  /** Its other properties; a form that shows rows has constants for them. */
  readonly properties: readonly BoundProperty[];
}

export interface ScreenView {
  readonly id: string;
  readonly table: string;
  readonly texts: Texts;
  readonly columns: readonly {
    readonly name: string;
    readonly width: number;
    /** Read with the rows but not shown. */
    readonly isHidden: boolean;
  }[];
  readonly orders: readonly { readonly column: string; readonly descending: boolean }[];
  /** FetchXML `<filter>` elements of the view, one after the other. */
  readonly filters: string;
}

export interface ScreenColumn {
  readonly texts: Texts;
  /** Of a choice: its labels by value. */
  readonly options?: Readonly<Record<number, Texts>>;
}
