import { write, type Plan } from '../operations/plan';
import { createRow } from '../rows/create-row';
import { resolveReference } from '../rows/resolve-reference';
import { rowId } from '../rows/row-id';
import type { Call } from '../service/call';
import { jsonReply } from '../service/reply';
import { Parameters } from './parameters';

const known = [
  'Title',
  'Recipient',
  'Body',
  'Priority',
  'IconType',
  'ToastType',
  'Expiry',
  'OverrideContent',
  'Actions',
];

/** Puts a notification into a user's list (Send in-app notifications within model-driven apps). */
export const sendAppNotification = (call: Call): Plan =>
  write((work) => {
    const body = call.json();
    const parameters = new Parameters('SendAppNotification', body, known);
    const { table } = work.environment.store.of('appnotification');
    const row = createRow(work, table, {
      title: parameters.text('Title'),
      body: typeof body.Body === 'string' ? body.Body : null,
      ownerid: resolveReference(work, parameters.text('Recipient@odata.bind'), call.contentIds),
      ...(body.Actions === undefined ? {} : { data: JSON.stringify({ actions: body.Actions }) }),
      ...(typeof body.Expiry === 'number' ? { ttlinseconds: body.Expiry } : {}),
    });
    const context = `${call.base}$metadata#Microsoft.Dynamics.CRM.SendAppNotificationResponse`;
    return { reply: () => jsonReply(200, { '@odata.context': context, NotificationId: rowId(table, row) }) };
  });
