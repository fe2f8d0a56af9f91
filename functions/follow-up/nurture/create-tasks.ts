import type { Dataverse, Row, StoredRow } from '../../dataverse/dataverse';
import { concernsOneRow } from '../../dataverse/dataverse-error';
import { textIn } from '../../dataverse/text-in';
import { toIsoSeconds } from '../../../leads/mapping/iso-seconds';
import type { InboxStorage } from '../../inbox/storage';
import { storageFault } from '../../inbox/storage-fault';
import { insertUnlessThere } from '../../inbox/table-writes';
import type { Log } from '../../log';
import { createOnce } from '../create-once';
import { storeChange } from '../events/event-inbox';
import { untoldChange } from '../events/untold-change';
import { oneLine } from '../notices/one-line';
import { uuidFor } from '../notices/short-hash';
import type { NoticeLanguage } from '../notices/texts/notice-language';
import { fill } from '../notices/texts/notice-texts';
import { taskSubjects } from './task-subjects';

export interface TaskServices {
  readonly dataverse: Dataverse;
  readonly storage: InboxStorage;
  readonly language: NoticeLanguage;
  readonly log: Log;
}

/** Columns of a lead that its task is made from. */
export const taskColumns = ['mpl_offertitle', '_owninguser_value', '_owningteam_value'] as const;

const partitionKey = 'task';
const dueAfterMs = 2 * 24 * 3600 * 1000;

/**
 * Gives the owners of accepted leads a task to follow up. Each lead gets one in its life, also when its owner has deleted
 * it since. A lead whose task Dataverse has trouble with is noted among the changes that wait, and holds up no other.
 * @returns Dataverse's code by the id of each lead that waits for its task.
 * @throws DataverseError (transient) when the fault is not one of single rows.
 */
export async function createTasks(
  services: TaskServices,
  leads: readonly StoredRow[],
): Promise<ReadonlyMap<string, string>> {
  const { dataverse, storage, log } = services;
  const waiting = new Map<string, string>();
  for (const lead of leads)
    try {
      await createTask(services, lead);
    } catch (error) {
      if (!concernsOneRow(error)) throw error;
      const leadId = textIn(lead, 'leadid');
      await storeChange(storage, untoldChange(leadId, 'task'), dataverse.serverNow);
      log('warn', 'task-held', { leadId, code: error.code });
      waiting.set(leadId, error.code);
    }
  return waiting;
}

async function createTask(services: TaskServices, lead: StoredRow): Promise<void> {
  const { dataverse, storage, log } = services;
  const leadId = textIn(lead, 'leadid');
  if (await hasTask(storage, leadId)) return;
  const refusal = await createOnce(dataverse, 'task', toTask(services, lead));
  if (refusal !== undefined) return log('warn', 'task-refused', { leadId, code: refusal });
  // Not `createdAt`: retention goes by that, and the lead may be told of again long after.
  const madeAt = new Date(dataverse.serverNow).toISOString();
  await insertUnlessThere(storage, 'notices', { partitionKey, rowKey: leadId, madeAt });
}

function toTask({ dataverse, language }: TaskServices, lead: StoredRow): Row {
  const leadId = textIn(lead, 'leadid');
  const userId = textIn(lead, '_owninguser_value');
  const teamId = textIn(lead, '_owningteam_value');
  return {
    activityid: uuidFor(`task|${leadId}`),
    subject: oneLine(fill(taskSubjects[language], { offer: textIn(lead, 'mpl_offertitle') })),
    scheduledend: toIsoSeconds(dataverse.serverNow + dueAfterMs),
    'regardingobjectid_lead_task@odata.bind': `/leads(${leadId})`,
    ...(userId !== '' && { 'ownerid@odata.bind': `/systemusers(${userId})` }),
    ...(userId === '' && teamId !== '' && { 'ownerid@odata.bind': `/teams(${teamId})` }),
  };
}

async function hasTask(storage: InboxStorage, leadId: string): Promise<boolean> {
  try {
    await storage.tables.notices.getEntity(partitionKey, leadId);
    return true;
  } catch (error) {
    if (storageFault(error) === 'missing') return false;
    throw error;
  }
}
