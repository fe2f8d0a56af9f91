import { waitsForAnswer } from '../../../leads/follow-up/due-notice';
import { composeDigest } from './compose';
import { changeNotice, noticesIn } from './notice-store';
import type { StoredNotice } from './notice-row';
import { recipientsOf, type NoticeServices } from './notice-services';
import { readLeadsToTell, type LeadToTell } from './noticed-leads';
import { shortHash } from './short-hash';

interface Entry {
  readonly notice: StoredNotice;
  readonly toTell: LeadToTell;
}

/** Most leads in one mail; the rest comes in the next one. */
const mostEntries = 200;

/** One mail to each address about everything that went beyond the day's single mails. Each notice is told once. */
export async function sendDigest(services: NoticeServices): Promise<void> {
  const { storage, dataverse, leases } = services;
  const lease = await leases.acquire('notices');
  if (lease === undefined) return;
  try {
    const notices = await noticesIn(storage, 'digest');
    if (notices.length === 0) return;
    const leads = await readLeadsToTell(dataverse, [...new Set(notices.map(({ leadId }) => leadId))]);
    const nowMs = dataverse.serverNow;
    const entries: Entry[] = [];
    for (const notice of notices) {
      const toTell = leads.get(notice.leadId);
      if (toTell !== undefined && waitsForAnswer(toTell.columns, nowMs)) entries.push({ notice, toTell });
      else await changeNotice(storage, notice, { state: 'dropped' });
    }
    const byRecipients = Map.groupBy(entries, ({ toTell }) =>
      recipientsOf(services.config, toTell).join(','),
    );
    for (const [recipients, ofRecipients] of byRecipients)
      for (let start = 0; start < ofRecipients.length; start += mostEntries)
        await sendOne(services, recipients.split(','), ofRecipients.slice(start, start + mostEntries));
  } finally {
    await lease.release();
  }
}

async function sendOne(
  services: NoticeServices,
  to: readonly string[],
  entries: readonly Entry[],
): Promise<void> {
  const { storage, mailer, config, dataverseUrl, log } = services;
  if (mailer === undefined) return;
  if (to[0] === '') {
    // The owner has changed since: asked again in every sweep, it would be told to nobody either.
    for (const { notice } of entries) await changeNotice(storage, notice, { state: 'dropped' });
    return log('warn', 'nobody-to-tell', { leads: entries.length });
  }
  const claimed: Entry[] = [];
  for (const { notice, toTell } of entries) {
    const mine = await changeNotice(storage, notice, { state: 'sending' });
    if (mine !== undefined) claimed.push({ notice: mine, toTell });
  }
  if (claimed.length === 0) return;
  const content = claimed.map(({ notice, toTell }) => ({ kind: notice.kind, lead: toTell.lead }));
  const outcome = await mailer.send({
    ...composeDigest(content, { language: config.language, dataverseUrl }),
    to,
    key: shortHash(claimed.map(({ notice }) => notice.rowKey).join('\n')),
  });
  const state = outcome.kind === 'not-sent' || outcome.kind === 'refused' ? 'digest' : outcome.kind;
  for (const { notice } of claimed) await changeNotice(storage, notice, { state });
  if (outcome.kind === 'sent') log('info', 'digest-sent', { leads: claimed.length });
  else log('warn', 'digest-not-sent', { leads: claimed.length, outcome: outcome.kind, code: outcome.code });
}
