import type { Labels } from '../labels';

/** What `leads/schema` does not say of a column: its schema name, its texts, and what Dataverse does besides storing it. */
export interface ColumnText {
  /** The logical name in the letter case that developers see. */
  readonly schemaName: string;
  readonly label: Labels;
  readonly description: Labels;
  /** Changes are kept in the audit log, where auditing is on for the environment and the table. */
  readonly audited?: boolean;
  /** Found by the search box of views and by the filter of the grid. */
  readonly searchable?: boolean;
}

export type ColumnTexts<Name extends string> = Readonly<Record<Name, ColumnText>>;
