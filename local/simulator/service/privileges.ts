import type { Table } from '../catalog';
import { ApiError } from './api-error';
import type { Caller } from './caller';
import { organization } from './organization';
import { stableId } from './stable-id';

export type TableRight = 'Create' | 'Read' | 'Write' | 'Delete' | 'Append' | 'AppendTo' | 'Assign' | 'Share';

const rights: readonly TableRight[] = [
  'Create',
  'Read',
  'Write',
  'Delete',
  'Append',
  'AppendTo',
  'Assign',
  'Share',
];

/** Tables whose privileges are not called by their schema name, as security roles spell them. */
const stems: Readonly<Record<string, string>> = {
  systemuser: 'User',
  annotation: 'Note',
  ...Object.fromEntries(
    ['phonecall', 'email', 'task', 'appointment', 'opportunityclose', 'activitypointer'].map((name) => [
      name,
      'Activity',
    ]),
  ),
};

/** Privileges that belong to no table. */
const general = ['prvActOnBehalfOfAnotherUser', 'prvBypassCustomBusinessLogic', 'prvBypassCustomPlugins'];

export const privilegeName = (right: TableRight, table: Table): string =>
  `prv${right}${stems[table.logicalName] ?? table.schemaName}`;

export const privilegeId = (name: string): string => stableId(`privilege/${name.toLowerCase()}`);

/** What the calling application user may do: everything, less what was taken away. */
export interface Privileges {
  readonly names: readonly string[];
  /** Lower-case names that the caller lacks. */
  readonly removed: Set<string>;
}

export const createPrivileges = (tables: readonly Table[]): Privileges => ({
  names: [
    ...new Set([
      ...tables.flatMap((table) => rights.map((right) => privilegeName(right, table))),
      ...general,
    ]),
  ],
  removed: new Set(),
});

/** Throws the 403 of a principal without the privilege. Observers have them all. */
export function requirePrivilege(
  privileges: Privileges,
  caller: Caller,
  right: TableRight,
  table: Table,
): void {
  const name = privilegeName(right, table);
  if (caller.observer || !privileges.removed.has(name.toLowerCase())) return;
  const held = privileges.names.length - privileges.removed.size;
  throw new ApiError(
    403,
    '0x80040220',
    `Principal user (Id=${caller.userId}, type=8, roleCount=1, privilegeCount=${held}, accessMode='4', AADObjectId='${stableId('aad')}', MetadataCachePrivilegesCount=${privileges.names.length}, businessUnitId=${organization.businessUnitId}), is missing ${name} privilege (Id=${privilegeId(name)}) on OTC=${table.objectTypeCode} for entity '${table.logicalName}' (LocalizedName='${table.displayName}'). context.Caller=${caller.userId}. Or identityUser.SystemUserId=${caller.userId}`,
  );
}
