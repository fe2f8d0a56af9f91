import type { Catalog, Cell, Column, Reference, Row, Table } from '../catalog';

const contracts = 'http://schemas.microsoft.com/xrm/2011/Contracts';
const typed = (type: string): { readonly __type: string } => ({ __type: `${type}:${contracts}` });

/** Moments as the data-contract serializer writes them. */
export const contextDate = (iso: string): string => `/Date(${Date.parse(iso)})/`;

export const optionSetValue = (value: number): object => ({ ...typed('OptionSetValue'), Value: value });

export const entityReference = ({ table, id }: Reference): object => ({
  ...typed('EntityReference'),
  Id: id,
  KeyAttributes: [],
  LogicalName: table,
  Name: null,
  RowVersion: null,
});

/** A row as an `Entity` of the context, with these columns only (default: all that have a value). */
export function contextEntity(table: Table, id: string, row: Row, columns?: readonly string[]): object {
  const entries = Object.entries(row).filter(
    ([name, cell]) =>
      cell !== undefined &&
      table.columns.has(name) &&
      name !== 'versionnumber' &&
      (columns?.includes(name) ?? true),
  );
  return {
    ...typed('Entity'),
    Attributes: entries.map(([key, cell]) => ({ key, value: contextValue(table.columns.get(key), cell) })),
    EntityState: null,
    FormattedValues: entries.flatMap(([key, cell]) => {
      const label = table.columns.get(key)?.options?.find((option) => option.value === cell)?.label;
      return label === undefined ? [] : [{ key, value: label }];
    }),
    Id: id,
    KeyAttributes: [],
    LogicalName: table.logicalName,
    RelatedEntities: [],
    RowVersion: null,
  };
}

function contextValue(column: Column | undefined, cell: Cell | undefined): unknown {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object') return entityReference(cell);
  switch (column?.type) {
    case 'picklist':
    case 'state':
    case 'status':
      return optionSetValue(Number(cell));
    case 'money':
      return { ...typed('Money'), Value: cell };
    case 'datetime':
    case 'dateonly':
      return contextDate(String(cell));
    default:
      return cell;
  }
}

export function requireTable(catalog: Catalog, name: string): Table {
  const table = catalog.table(name);
  if (!table) throw new Error(`The simulator has no table "${name}".`);
  return table;
}
