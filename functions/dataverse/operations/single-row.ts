import { DataverseError } from '../dataverse-error';
import type { Caller } from '../dataverse';
import { unreadableError } from '../refusal/unreadable-error';
import type { Table } from '../tables';
import { jsonObject } from '../transport/answer';
import type { Send } from '../transport/send';
import { get } from './get';

/** A row that is gone already is fine. */
export async function deleteRow(send: Send, table: Table, id: string): Promise<void> {
  try {
    await send({
      operation: `Delete on ${table.logicalName}`,
      columns: [],
      write: (client, options) => client.deleteRecord({ ...options, collection: table.entitySet, key: id }),
    });
  } catch (error) {
    if (!(error instanceof DataverseError && error.code === '0x80040217')) throw error;
  }
}

export async function whoAmI(send: Send): Promise<Caller> {
  const { answer } = await get(send, { operation: 'WhoAmI', columns: [], path: 'WhoAmI' });
  const { UserId, BusinessUnitId, OrganizationId } = jsonObject(answer) ?? {};
  if (typeof UserId !== 'string' || typeof BusinessUnitId !== 'string' || typeof OrganizationId !== 'string')
    throw unreadableError('WhoAmI', answer.status, 'the ids of user, business unit and organization');
  return { userId: UserId, businessUnitId: BusinessUnitId, organizationId: OrganizationId };
}
