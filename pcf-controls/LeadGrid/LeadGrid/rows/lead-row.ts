import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';

export type CellValue = string | number | boolean | Date | null;

/** One cell: what the host shows for it, and the value behind. */
export interface Cell {
  readonly text: string;
  readonly value: CellValue;
}

/** A row as the grid needs it. The same object as long as nothing in it changed. */
export interface LeadRow {
  readonly id: string;
  /** What the row is called, for the names of its controls. */
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Undefined where the user may not read the column or the host did not bring it. */
  readonly isFavorite?: boolean;
  readonly emailValidity?: number;
  readonly phoneValidity?: number;
  readonly quality?: number;
  readonly followUp: FollowUpColumns;
}
