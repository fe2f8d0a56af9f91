import type { Dataverse, Row } from '../../dataverse/dataverse';
import { oneLine } from './one-line';
import { uuidFor } from './short-hash';

export interface AppNotification {
  /** The same for the same notice. */
  readonly key: string;
  readonly userId: string;
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly linkTitle: string;
}

const warning = 100_000_003;
const twoWeeksSeconds = 14 * 24 * 3600;
/** The row is there: it was made by an attempt whose answer was lost. */
const madeBefore: readonly string[] = ['0x80040237', '0x80060892'];

/**
 * Puts a notification into the user's list in Dynamics (Microsoft Learn, "Send in-app notifications"). Its id follows from
 * the notice, so that a repetition makes no second one.
 * @returns Dataverse's code when it refused.
 */
export async function sendAppNotification(
  dataverse: Dataverse,
  notification: AppNotification,
): Promise<string | undefined> {
  const { key, userId, title, body, link, linkTitle } = notification;
  const row: Row = {
    appnotificationid: uuidFor(key),
    title: oneLine(title).slice(0, 100),
    body: oneLine(body),
    icontype: warning,
    ttlinseconds: twoWeeksSeconds,
    data: JSON.stringify({ actions: [{ title: linkTitle, data: { url: link } }] }),
    'ownerid@odata.bind': `/systemusers(${userId})`,
  };
  const [outcome] = await dataverse.createEach('appnotification', [row]);
  if (outcome?.kind !== 'failed' || madeBefore.includes(outcome.error.code)) return undefined;
  return outcome.error.code;
}
