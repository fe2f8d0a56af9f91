/** How far a privilege reaches: own rows, business unit, business unit with those below it, everything. */
export type PrivilegeLevel = 'Basic' | 'Local' | 'Deep' | 'Global';

export interface RoleDescription {
  readonly key: string;
  /** Roles have one name in all languages. */
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** Rights on one table, and why they are needed. The administrator guide shows this table. */
export interface Grant {
  /** Schema name of the table as privileges spell it: `Lead`, `mpl_LeadTouch`, `Activity`. */
  readonly table: string;
  readonly rights: Readonly<Partial<Record<Right, PrivilegeLevel>>>;
  readonly why: string;
}

export type Right = 'Create' | 'Read' | 'Write' | 'Delete' | 'Append' | 'AppendTo' | 'Assign' | 'Share';

/** The same level for several rights. */
export const all = (
  level: PrivilegeLevel,
  ...rights: readonly Right[]
): Readonly<Partial<Record<Right, PrivilegeLevel>>> =>
  Object.fromEntries(rights.map((right) => [right, level]));

/** Dataverse's name of a privilege. */
export const privilegeName = (right: Right, table: string): string => `prv${right}${table}`;
