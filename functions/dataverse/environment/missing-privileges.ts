import type { MissingPart } from '../dataverse';
import { get } from '../operations/get';
import { readPage } from '../operations/read-page';
import { isObject, jsonObject } from '../transport/answer';
import type { Send } from '../transport/send';

/** Privileges that the user holds through none of its roles and teams. */
export async function missingPrivileges(
  send: Send,
  userId: string,
  wanted: readonly string[],
): Promise<readonly MissingPart[]> {
  if (wanted.length === 0) return [];
  const path = `systemusers(${userId})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()`;
  const { answer } = await get(send, { operation: 'RetrieveUserPrivileges', columns: [], path });
  const list = jsonObject(answer)?.['RolePrivileges'];
  const held = Array.isArray(list) ? list.filter(isObject) : [];
  const names = held.every(({ PrivilegeName }) => typeof PrivilegeName === 'string')
    ? held.map(({ PrivilegeName }) => PrivilegeName)
    : await namesOf(send, wanted, new Set(held.map(({ PrivilegeId }) => PrivilegeId)));
  const heldNames = new Set(names.map((name) => String(name).toLowerCase()));
  return wanted
    .filter((name) => !heldNames.has(name.toLowerCase()))
    .map((name) => ({
      kind: 'privilege',
      name,
      fix: `The application user lacks ${name}. Give it the security role that the solution brings, in the Power Platform admin center.`,
    }));
}

/** Some environments tell ids only (`PrivilegeName` may be null); then the names are looked up. */
async function namesOf(
  send: Send,
  wanted: readonly string[],
  heldIds: ReadonlySet<unknown>,
): Promise<readonly unknown[]> {
  const operation = 'RetrieveMultiple on privilege';
  const { answer } = await send({
    operation,
    columns: [],
    write: (client, options) =>
      client.retrieveMultiple({
        ...options,
        collection: 'privileges',
        select: ['name', 'privilegeid'],
        filter: `Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=${JSON.stringify(wanted)})`,
      }),
  });
  return readPage(answer, operation)
    .rows.filter(({ privilegeid }) => heldIds.has(privilegeid))
    .map(({ name }) => name);
}
