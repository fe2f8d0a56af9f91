import type { DataverseError } from './dataverse-error';

/** Logical name of a table, or of one we only look at. The entity set is found in `tables.ts`. */
export type TableName =
  | 'lead'
  | 'mpl_leadtouch'
  | 'opportunity'
  | 'activitypointer'
  | 'systemuser'
  | 'team'
  | 'task'
  | 'appnotification';

/** A value of a column as the Web API carries it. Date-times are ISO 8601 text in UTC, never `Date`. */
export type ColumnValue = string | number | boolean | null;

/** A row to write: column or `<navigation>@odata.bind` → value. */
export type Row = Readonly<Record<string, ColumnValue>>;

/** A row as read: columns, `@odata.etag` (the row version), and expanded rows under their navigation property. */
export type StoredRow = Readonly<Record<string, ColumnValue | ExpandedRow | readonly ExpandedRow[]>>;
export type ExpandedRow = Readonly<Record<string, ColumnValue>>;

/** A row found by alternate key, or to be made under it. The key's own column is left out of `row`. */
export interface KeyedRow {
  readonly key: string;
  readonly row: Row;
}

export interface KeyQuery {
  readonly select: readonly string[];
  /** The text column that the values are looked up in. */
  readonly column: string;
  readonly values: readonly string[];
  readonly expand?: readonly { readonly property: string; readonly select: readonly string[] }[];
}

/** What became of one row of `createEach`, `updateEach` or `upsertEach`; `id` after a create only. */
export type RowOutcome =
  | { readonly kind: 'done'; readonly id?: string }
  | { readonly kind: 'failed'; readonly error: DataverseError };

/** A change of a row whose state makes it read-only. */
export interface ClosedRowUpdate {
  /** With its primary id. */
  readonly row: Row;
  /** `@odata.etag`: it is changed only if nobody else has changed it since. */
  readonly version: string;
  /** `statecode` and `statuscode` that it has and keeps. */
  readonly state: number;
  readonly reason: number;
  /** As in `updateEach`. */
  readonly tag: string;
}

export interface Caller {
  readonly userId: string;
  readonly businessUnitId: string;
  readonly organizationId: string;
}

/** Something that a person has to add to the environment. */
export interface MissingPart {
  readonly kind: 'access' | 'table' | 'column' | 'key' | 'message' | 'privilege';
  readonly name: string;
  /** What is wrong and what to do, as a sentence or two. */
  readonly fix: string;
}

/** All that the product asks of Dataverse. Rejects with `DataverseError`; with `TypeError` where our own code is at fault. */
export interface Dataverse {
  /** Rows whose `column` holds one of `values`, in no particular order; long lists and many pages are followed. */
  retrieveByKey(table: TableName, query: KeyQuery): Promise<readonly StoredRow[]>;
  /** Rows that a FetchXML query finds, all pages. */
  fetchXml(table: TableName, fetchXml: string): Promise<readonly StoredRow[]>;
  /** Creates all rows or none; ids in the order of `rows`. How many go into one request is the caller's choice. */
  createMultiple(table: TableName, rows: readonly Row[]): Promise<readonly string[]>;
  /** Updates all rows or none; every row carries its primary id. */
  updateMultiple(table: TableName, rows: readonly Row[]): Promise<void>;
  /** Creates or updates all rows or none, found by an alternate key of one column. No key twice. */
  upsertMultiple(table: TableName, keyColumn: string, rows: readonly KeyedRow[]): Promise<void>;
  /**
   * As the bulk messages, but each row on its own, in one request for a thousand: one that is refused does not hold up
   * the others. Outcomes in input order. Rejects when the fault is not one of single rows; some rows may then be written.
   */
  createEach(table: TableName, rows: readonly Row[]): Promise<readonly RowOutcome[]>;
  /**
   * @param versions `@odata.etag` of each row: it is changed only if nobody else has changed it since.
   * @param tag comes back as a shared variable in what web hooks tell of these changes.
   */
  updateEach(
    table: TableName,
    rows: readonly Row[],
    versions?: readonly string[],
    tag?: string,
  ): Promise<readonly RowOutcome[]>;
  /** For a closed row that refuses a plain update. One request. */
  updateClosedRow(table: TableName, update: ClosedRowUpdate): Promise<RowOutcome>;
  upsertEach(table: TableName, keyColumn: string, rows: readonly KeyedRow[]): Promise<readonly RowOutcome[]>;
  /** Removes one row; a row that is gone already is fine. */
  delete(table: TableName, id: string): Promise<void>;
  whoAmI(): Promise<Caller>;
  /** What the environment lacks for this product, in words; empty when all is there. */
  checkEnvironment(): Promise<readonly MissingPart[]>;
  /** Until when nothing is sent, in epoch milliseconds; 0: not throttled. */
  readonly throttledUntil: number;
  /** The time of day in epoch milliseconds as Dataverse has it, to the second; before its first answer, this machine's. */
  readonly serverNow: number;
  /** Holds every call of this process at least until `untilMs`, as another host has learnt it. Never shortens a wait. */
  holdUntil(untilMs: number): void;
}
