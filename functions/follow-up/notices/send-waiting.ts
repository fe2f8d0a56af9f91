import { waitsForAnswer } from '../../../leads/follow-up/due-notice';
import { concernsOneRow } from '../../dataverse/dataverse-error';
import { composeNotice, leadLink, noticeSubject } from './compose';
import { sendAppNotification } from './app-notification';
import { changeNotice, mailsOn, noticesIn } from './notice-store';
import type { StoredNotice } from './notice-row';
import { recipientsOf, type NoticeServices } from './notice-services';
import { readLeadsToTell, type LeadToTell } from './noticed-leads';
import { shortHash } from './short-hash';
import { noticeTexts } from './texts/notice-texts';

/**
 * Tells people what waits to be told, each notice once: ten mails a day (setting) to the same address, the rest goes into
 * the digest. One worker at a time. What a mail server does not take stays for the next run.
 */
export async function sendWaiting(services: NoticeServices): Promise<void> {
  const { storage, dataverse, leases, log } = services;
  const lease = await leases.acquire('notices');
  if (lease === undefined) return;
  try {
    await noteUncertain(services);
    const waiting = await noticesIn(storage, 'waiting');
    if (waiting.length === 0) return;
    const leads = await readLeadsToTell(dataverse, [...new Set(waiting.map(({ leadId }) => leadId))]);
    const nowMs = dataverse.serverNow;
    const sentToday = new Map(await mailsOn(storage, dayOf(nowMs)));
    const run: Run = { services, sentToday, nowMs, refused: new Set(), isMailDown: false };
    for (const notice of waiting) {
      if (lease.signal.aborted) return;
      const toTell = leads.get(notice.leadId);
      if (toTell === undefined || !waitsForAnswer(toTell.columns, nowMs))
        await changeNotice(storage, notice, { state: 'dropped' });
      else if (notice.channel === 'app')
        await tellInApp(services, notice, toTell).catch(leftWaiting(log, notice));
      else await tellByMail(run, notice, toTell);
    }
    log('info', 'notices-handled', { notices: waiting.length });
  } finally {
    await lease.release();
  }
}

interface Run {
  readonly services: NoticeServices;
  /** Mails of their own today, by recipient key. */
  readonly sentToday: Map<string, number>;
  readonly nowMs: number;
  /** Keys of recipients to whom the server takes nothing: they must not hold up others. */
  readonly refused: Set<string>;
  /** The server refuses: asking it for every mail would take a time-out each. */
  isMailDown: boolean;
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** What a worker that died had handed over: whether it arrived cannot be known, and it is not sent twice. */
async function noteUncertain({ storage, log }: NoticeServices): Promise<void> {
  for (const notice of await noticesIn(storage, 'sending')) {
    await changeNotice(storage, notice, { state: 'uncertain' });
    log('warn', 'notice-uncertain', { leadId: notice.leadId, kind: notice.kind });
  }
}

async function tellByMail(run: Run, notice: StoredNotice, toTell: LeadToTell): Promise<void> {
  const { storage, mailer, config, dataverseUrl, log } = run.services;
  const to = recipientsOf(config, toTell);
  if (mailer === undefined || to.length === 0) {
    log('warn', 'nobody-to-tell', { leadId: notice.leadId });
    return void (await changeNotice(storage, notice, { state: 'dropped' }));
  }
  const recipientKey = shortHash(to.join(','));
  const sentBefore = run.sentToday.get(recipientKey) ?? 0;
  if (sentBefore >= config.mailsPerDay)
    return void (await changeNotice(storage, notice, { state: 'digest', recipientKey }));
  if (run.isMailDown || run.refused.has(recipientKey)) return;
  const claimed = await changeNotice(storage, notice, { state: 'sending', recipientKey });
  if (claimed === undefined) return;
  const wording = { language: config.language, dataverseUrl };
  const outcome = await mailer.send({
    ...composeNotice(notice.kind, toTell.lead, wording),
    to,
    key: shortHash(notice.rowKey),
  });
  if (outcome.kind === 'not-sent' || outcome.kind === 'refused') {
    if (outcome.kind === 'refused') run.refused.add(recipientKey);
    else run.isMailDown = true;
    await changeNotice(storage, claimed, { state: 'waiting', attempts: notice.attempts + 1 });
    return log('warn', 'mail-not-sent', { leadId: notice.leadId, kind: notice.kind, code: outcome.code });
  }
  run.sentToday.set(recipientKey, sentBefore + 1);
  await changeNotice(storage, claimed, { state: outcome.kind, sentDay: dayOf(run.nowMs) });
  if (outcome.kind === 'uncertain')
    log('warn', 'notice-uncertain', { leadId: notice.leadId, kind: notice.kind, code: outcome.code });
}

/** Such trouble leaves the notice for the next run and holds up no other. */
const leftWaiting =
  (log: NoticeServices['log'], { leadId }: StoredNotice) =>
  (error: unknown): void => {
    if (!concernsOneRow(error)) throw error;
    log('warn', 'app-notification-not-sent', { leadId, code: error.code });
  };

async function tellInApp(services: NoticeServices, notice: StoredNotice, toTell: LeadToTell): Promise<void> {
  const { storage, dataverse, config, dataverseUrl, log } = services;
  const { lead, ownerUserId } = toTell;
  if (ownerUserId === undefined) return void (await changeNotice(storage, notice, { state: 'dropped' }));
  const texts = noticeTexts[config.language];
  const refusal = await sendAppNotification(dataverse, {
    key: notice.rowKey,
    userId: ownerUserId,
    title: noticeSubject(notice.kind, lead, config.language),
    body: texts.what[notice.kind],
    link: leadLink(lead.id, dataverseUrl),
    linkTitle: texts.open,
  });
  if (refusal !== undefined)
    log('warn', 'app-notification-refused', { leadId: notice.leadId, code: refusal });
  await changeNotice(storage, notice, { state: refusal === undefined ? 'sent' : 'dropped' });
}
