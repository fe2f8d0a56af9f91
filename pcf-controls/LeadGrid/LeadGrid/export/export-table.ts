/** A cell of an export: text, a number, a yes/no as its text, or an instant in epoch milliseconds. */
export type ExportCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'instant'; readonly instantMs: number };

export const textCell = (text: string): ExportCell => ({ kind: 'text', text });

export interface ExportTable {
  readonly headings: readonly string[];
  readonly rowCount: number;
  /** The cells of the row, as many as headings. */
  readonly rowAt: (index: number) => readonly ExportCell[];
}
