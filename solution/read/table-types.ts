import type { LabelMap } from './read-labels';

/** Types of columns by the names of Dataverse's metadata, as the simulator's catalog has them. */
export type ColumnType =
  | 'uniqueidentifier'
  | 'string'
  | 'memo'
  | 'integer'
  | 'boolean'
  | 'datetime'
  | 'picklist'
  | 'state'
  | 'status'
  | 'owner'
  | 'lookup';

export interface ReadOption {
  readonly value: number;
  readonly labels: LabelMap;
}

export interface ReadColumn {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly type: ColumnType;
  readonly labels: LabelMap;
  readonly descriptions: LabelMap;
  /** Characters, for text. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  /** Name of the global choice. */
  readonly optionSetName?: string;
  /** Options that belong to this column alone. */
  readonly options?: readonly ReadOption[];
  readonly defaultValue?: number | boolean;
  readonly validForCreate: boolean;
  readonly validForUpdate: boolean;
  readonly isPrimaryName: boolean;
  readonly isAudited: boolean;
  readonly isSearchable: boolean;
}

export interface ReadKey {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly columns: readonly string[];
  readonly labels: LabelMap;
}

export interface ReadTable {
  readonly logicalName: string;
  readonly schemaName: string;
  /** False for a table of Dynamics itself, of which the package holds only what is ours. */
  readonly isOwn: boolean;
  readonly labels: LabelMap;
  readonly collectionLabels: LabelMap;
  readonly entitySetName?: string;
  readonly ownership?: 'user' | 'organization';
  readonly primaryId?: string;
  readonly primaryName?: string;
  readonly columns: ReadonlyMap<string, ReadColumn>;
  readonly keys: readonly ReadKey[];
}

export interface ReadChoice {
  readonly name: string;
  readonly labels: LabelMap;
  readonly descriptions: LabelMap;
  readonly options: readonly ReadOption[];
}

/** One-to-many. Table names are logical, navigation names as the Web API spells them. */
export interface ReadRelationship {
  readonly name: string;
  readonly referencedTable: string;
  readonly referencingTable: string;
  readonly referencingColumn: string;
  readonly referencingNavigation: string;
  readonly referencedNavigation: string;
  readonly onDelete: string;
  readonly cascades: ReadonlyMap<string, string>;
}
