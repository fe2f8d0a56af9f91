import type { Catalog, Row, Table } from '../catalog';
import { QueryError } from './query-error';
import type { JsonRow } from './query-types';

export interface RenderOptions {
  /** Logical column names (`ownerid`, not `_ownerid_value`); absent: every column of the table. */
  readonly columns?: readonly string[];
  readonly includeAnnotations: boolean;
}

/** One stored row as the service returns it: etag, `_x_value` for look-ups, annotations where asked for. */
export function renderRow(_catalog: Catalog, table: Table, _row: Row, _options: RenderOptions): JsonRow {
  throw new QueryError(501, '0x0', `Rows of ${table.logicalName} are not rendered.`);
}
