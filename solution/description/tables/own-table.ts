import type { ColumnDeclarations } from '../../../leads/schema/column-declaration';
import type { ColumnTexts } from '../columns/column-text';
import type { Labels } from '../labels';

/** A table that the solution brings. */
export interface OwnTable {
  /** The logical name is its lower case. */
  readonly schemaName: string;
  readonly label: Labels;
  readonly collectionLabel: Labels;
  readonly description: Labels;
  readonly entitySetName: string;
  readonly ownership: 'user' | 'organization';
  readonly columns: ColumnDeclarations;
  readonly texts: ColumnTexts<string>;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly keyColumns: readonly string[];
  readonly lookups: readonly OwnLookup[];
}

/** A look-up to the row that this table's rows belong to: they are assigned, shared and deleted with it. */
export interface OwnLookup {
  readonly column: string;
  /** Letter case of the table that is pointed to, as relationships write it. */
  readonly targetSchemaName: string;
}
