import { readJson, type DataverseClient } from './dataverse-client';

/** What the page knows of a table from Dataverse's metadata. */
export interface TableMetadata {
  readonly table: string;
  readonly entitySet: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly displayName: string;
  readonly columns: ReadonlyMap<string, ColumnMetadata>;
}

export interface ColumnMetadata {
  /** `AttributeType`: String, Picklist, DateTime, Lookup, … */
  readonly type: string;
  readonly displayName: string;
}

export type ReadTable = (table: string) => Promise<TableMetadata>;

interface Label {
  readonly UserLocalizedLabel?: { readonly Label: string };
}
interface Definition {
  readonly EntitySetName: string;
  readonly PrimaryIdAttribute: string;
  readonly PrimaryNameAttribute: string;
  readonly DisplayName: Label;
  readonly Attributes: readonly {
    readonly LogicalName: string;
    readonly AttributeType: string;
    readonly DisplayName: Label;
  }[];
}

/** Asks for each table once; a question that failed is asked again. */
export function createTableReader(ask: DataverseClient): ReadTable {
  const known = new Map<string, Promise<TableMetadata>>();
  return (table) => {
    const before = known.get(table);
    if (before !== undefined) return before;
    const asked = readTable(ask, table);
    known.set(table, asked);
    asked.catch(() => known.delete(table));
    return asked;
  };
}

async function readTable(ask: DataverseClient, table: string): Promise<TableMetadata> {
  const columns = '$expand=Attributes($select=LogicalName,AttributeType,DisplayName)';
  const names = '$select=EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,DisplayName';
  const path = `EntityDefinitions(LogicalName='${table}')?${names}&${columns}`;
  const definition = await readJson<Definition>(ask({ method: 'GET', path }));
  return {
    table,
    entitySet: definition.EntitySetName,
    primaryId: definition.PrimaryIdAttribute,
    primaryName: definition.PrimaryNameAttribute,
    displayName: textOf(definition.DisplayName),
    columns: new Map(
      definition.Attributes.map(({ LogicalName, AttributeType, DisplayName }) => [
        LogicalName,
        { type: AttributeType, displayName: textOf(DisplayName) },
      ]),
    ),
  };
}

const textOf = ({ UserLocalizedLabel }: Label): string => UserLocalizedLabel?.Label ?? '';

const lookupTypes: ReadonlySet<string> = new Set(['Lookup', 'Owner', 'Customer']);

/** The name under which a row of the Web API carries a column. */
export const memberOf = ({ columns }: TableMetadata, column: string): string =>
  lookupTypes.has(columns.get(column)?.type ?? '') ? `_${column}_value` : column;
