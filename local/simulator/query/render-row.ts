import type { Catalog, Cell, Column, Row, Table } from '../catalog';
import { propertyName } from './column-names';
import { formattedValue } from './formatted-value';
import { navigationOfLookup } from './navigation';
import type { JsonRow, JsonValue } from './query-types';

export interface RenderOptions {
  /** Logical column names (`ownerid`, not `_ownerid_value`); absent: every column of the table. */
  readonly columns?: readonly string[];
  readonly includeAnnotations: boolean;
  /** False for rows that the service gives without `@odata.etag`, such as expanded single rows. */
  readonly etag?: boolean;
  /** FetchXML answers leave empty columns out; OData answers say `null`. */
  readonly omitEmpty?: boolean;
}

/** One stored row as the service returns it: etag, `_x_value` for look-ups, annotations where asked for, always the primary id. */
export function renderRow(catalog: Catalog, table: Table, row: Row, options: RenderOptions): JsonRow {
  const body: Record<string, JsonValue> = {};
  if (options.etag !== false) body['@odata.etag'] = etagOf(row);
  for (const column of returnedColumns(table, options.columns)) {
    const cell = row[column.logicalName];
    if (options.omitEmpty && (cell === undefined || cell === null)) continue;
    Object.assign(
      body,
      renderCell(catalog, table, column, cell, propertyName(column), options.includeAnnotations),
    );
  }
  return body;
}

export const etagOf = (row: Row): string => `W/"${Number(row.versionnumber)}"`;

/** A cell under the name it has in the answer, after its annotations; nothing for a secret that never comes back. */
export function renderCell(
  catalog: Catalog,
  table: Table,
  column: Column,
  cell: Cell | undefined,
  name: string,
  includeAnnotations: boolean,
): JsonRow {
  if (column.validForRead === false) return {};
  const value = typeof cell === 'object' && cell !== null ? cell.id : (cell ?? null);
  if (!includeAnnotations || value === null) return { [name]: value };
  const formatted = formattedValue(catalog, column, cell);
  return {
    ...(formatted === undefined ? {} : { [`${name}@OData.Community.Display.V1.FormattedValue`]: formatted }),
    ...(typeof cell === 'object' && cell !== null
      ? {
          [`${name}@Microsoft.Dynamics.CRM.associatednavigationproperty`]: navigationOfLookup(
            catalog,
            table,
            column,
            cell.table,
          ),
          [`${name}@Microsoft.Dynamics.CRM.lookuplogicalname`]: cell.table,
        }
      : {}),
    [name]: value,
  };
}

/**
 * The selected columns and those that the service adds by itself: the primary id, the currency of a money column, the
 * composite of an address column.
 */
export function returnedColumns(table: Table, selected: readonly string[] | undefined): readonly Column[] {
  if (!selected) return [...table.columns.values()];
  const names = new Set(selected);
  for (const name of selected) {
    if (table.columns.get(name)?.type === 'money') names.add('transactioncurrencyid');
    const address = /^(address\d)_(line\d|city|country|county|postalcode|stateorprovince)$/.exec(name)?.[1];
    if (address) names.add(`${address}_composite`);
  }
  names.add(table.primaryId);
  return [...names].map((name) => table.columns.get(name)).filter((column) => column !== undefined);
}
