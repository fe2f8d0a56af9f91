import { readStates, writeState } from '../../inbox/state-rows';
import type { ActingDeps } from '../events/act-on-changes';
import { addReminders } from '../notices/add-reminders';
import { sendWaiting } from '../notices/send-waiting';
import { channelsOf, type NoticeServices } from '../notices/notice-services';
import { sweepLeads } from './sweep-leads';

/** A row may show up a little after the time that it carries. */
const overlapMs = 10 * 60 * 1000;

/**
 * One sweep, by one worker at a time, and what has to be told after it. Reminders are looked for since the last sweep,
 * however long ago that was.
 */
export async function runSweep(
  notices: NoticeServices,
  onAccepted?: ActingDeps['onAccepted'],
): Promise<void> {
  const { storage, dataverse, config, leases, log } = notices;
  const lease = await leases.acquire('follow-up');
  if (lease === undefined) return;
  try {
    const told = (await readStates(storage, 'follow-up')).get('sweep')?.['sweptTo'];
    const sweptToMs = typeof told === 'string' ? Date.parse(told) : dataverse.serverNow;
    const tells = channelsOf(config).length > 0;
    // A clock that was set back must not leave a gap.
    const sinceMs = Math.min(sweptToMs, dataverse.serverNow) - overlapMs;
    const result = await sweepLeads(dataverse, {
      sinceMs,
      remindBeforeMs: tells ? config.remindBeforeMs : undefined,
      findsAccepted: onAccepted !== undefined,
    });
    const added = tells ? await addReminders(notices, result.leads, { sinceMs, nowMs: result.nowMs }) : 0;
    // Before the time is noted: leads that are accepted are looked for since then.
    if (result.accepted.length > 0) await onAccepted?.(result.accepted);
    await writeState(storage, 'follow-up', 'sweep', { sweptTo: new Date(result.nowMs).toISOString() });
    if (result.written > 0 || result.left > 0 || added > 0)
      log('info', 'swept', { written: result.written, left: result.left, notices: added });
  } finally {
    await lease.release();
  }
  await sendWaiting(notices);
}
