/** What a table is to the simulator: the part of Dataverse's metadata that its Web API obeys. */

export type ColumnType =
  | 'uniqueidentifier'
  | 'string'
  | 'memo'
  | 'integer'
  | 'bigint'
  | 'decimal'
  | 'double'
  | 'money'
  | 'boolean'
  | 'datetime'
  | 'dateonly'
  | 'picklist'
  | 'state'
  | 'status'
  | 'lookup';

export interface Option {
  readonly value: number;
  readonly label: string;
  /** For a status reason: the state it belongs to. */
  readonly state?: number;
}

export interface Column {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly displayName: string;
  readonly type: ColumnType;
  /** Characters, for text. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
  /** Name of the global choice that the options belong to. */
  readonly optionSetName?: string;
  /** Logical names of the tables that a look-up may point to. */
  readonly targets?: readonly string[];
  readonly defaultValue?: Value;
  /** False for columns that the platform fills; a written value is ignored without an error. */
  readonly validForCreate: boolean;
  readonly validForUpdate: boolean;
  /** False for secrets (`authvalue` of a service endpoint): they can be written but never come back. */
  readonly validForRead?: boolean;
}

export interface AlternateKey {
  readonly name: string;
  readonly displayName: string;
  readonly columns: readonly string[];
}

/** One-to-many: `referencing` rows carry the look-up. Navigation names are case-sensitive. */
export interface Relationship {
  readonly name: string;
  readonly referencedTable: string;
  readonly referencingTable: string;
  readonly referencingColumn: string;
  /** Single-valued navigation property on the referencing table (`mpl_LeadId`). */
  readonly referencingNavigation: string;
  /** Collection-valued navigation property on the referenced table. */
  readonly referencedNavigation: string;
  readonly onDelete: 'cascade' | 'removeLink' | 'restrict';
}

export interface Table {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly displayName: string;
  readonly entitySetName: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly objectTypeCode: number;
  readonly ownership: 'user' | 'organization';
  readonly columns: ReadonlyMap<string, Column>;
  readonly keys: readonly AlternateKey[];
}

/** A look-up's value. */
export interface Reference {
  readonly table: string;
  readonly id: string;
}

/** Date-times are ISO 8601 UTC to the second, dates `YYYY-MM-DD`, ids lower-case guids without braces. */
export type Value = string | number | boolean | null;
export type Cell = Value | Reference;

/** A stored row by column logical name; `undefined` and `null` both mean empty. */
export type Row = Readonly<Record<string, Cell | undefined>>;

/** Everything a query may look at. */
export interface Catalog {
  readonly tables: readonly Table[];
  readonly relationships: readonly Relationship[];
  table(logicalName: string): Table | undefined;
  tableBySet(entitySetName: string): Table | undefined;
  /** Rows by id, in creation order. */
  rows(logicalName: string): ReadonlyMap<string, Row>;
  /**
   * Ids of the rows whose column has this value (text without regard to letter case, a look-up by its id), where an
   * index of that column exists; `undefined` where there is none, and the caller scans.
   */
  lookup?(logicalName: string, column: string, value: string | number): readonly string[] | undefined;
}
