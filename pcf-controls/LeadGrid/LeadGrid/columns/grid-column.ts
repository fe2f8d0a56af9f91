/** A column of the view as the grid draws it. */
export interface GridColumn {
  readonly name: string;
  readonly title: string;
  readonly dataType: string;
  /** CSS pixels; columns grow in these proportions where there is more room. */
  readonly width: number;
  readonly sortable: boolean;
  /** Opens the row. */
  readonly isPrimary: boolean;
}
