import type { Relationship } from '../catalog';
import type { ColumnKinds } from './column-kinds';

/** One table that a look-up may point to. Left-out names follow the platform's usual pattern. */
export interface LookupTarget {
  readonly table: string;
  /** Navigation property on the row that carries the look-up. Default: the column; `<column>_<table>` with several targets. */
  readonly navigation?: string;
  /** Collection navigation property on the target, and name of the relationship. Default `<target>_<table>_<column>`. */
  readonly collection?: string;
  readonly onDelete?: Relationship['onDelete'];
}

export interface LookupKind {
  readonly targets: readonly LookupTarget[];
  readonly displayName?: string;
  readonly readOnly?: boolean;
}

/** A state with its status reasons; the first reason is the state's default. */
export interface StateKind {
  readonly label: string;
  readonly reasons: Readonly<Record<number, string>>;
  readonly defaultReason: number;
}

/** A table as data. `buildTable` adds what every table of its kind has (owner, created, modified, version). */
export interface TableDeclaration {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly displayName: string;
  readonly entitySetName: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly objectTypeCode: number;
  readonly ownership: 'user' | 'organization';
  readonly columns: ColumnKinds;
  readonly lookups?: Readonly<Record<string, LookupKind>>;
  /** By `statecode` value; left out: active / inactive with reasons 1 and 2. `null`: the table has no state. */
  readonly states?: Readonly<Record<number, StateKind>> | null;
  /** Key name → columns. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
}

export const lookup = (...targets: readonly (string | LookupTarget)[]): LookupKind => ({
  targets: targets.map((target) => (typeof target === 'string' ? { table: target } : target)),
});

export const readOnlyLookup = (...targets: readonly (string | LookupTarget)[]): LookupKind => ({
  ...lookup(...targets),
  readOnly: true,
});
