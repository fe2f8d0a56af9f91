import { readJson, type DataverseClient } from './dataverse-client';

/** Who works with the page, and what that user may do. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** Lower case: `prvwritelead`. */
  readonly privileges: ReadonlySet<string>;
}

export async function readUser(ask: DataverseClient): Promise<User> {
  const { UserId: id } = await readJson<{ UserId: string }>(ask({ method: 'GET', path: 'WhoAmI' }));
  const row = `systemusers(${id})`;
  const [{ fullname }, { RolePrivileges }] = await Promise.all([
    readJson<{ fullname: string }>(ask({ method: 'GET', path: `${row}?$select=fullname` })),
    readJson<{ RolePrivileges: readonly { PrivilegeName: string }[] }>(
      ask({ method: 'GET', path: `${row}/Microsoft.Dynamics.CRM.RetrieveUserPrivileges` }),
    ),
  ]);
  return {
    id,
    name: fullname,
    privileges: new Set(RolePrivileges.map(({ PrivilegeName }) => PrivilegeName.toLowerCase())),
  };
}
