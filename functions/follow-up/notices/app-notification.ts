import type { Dataverse, Row } from '../../dataverse/dataverse';
import { createOnce } from '../create-once';
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
    body: oneLine(body).slice(0, 500),
    icontype: warning,
    ttlinseconds: twoWeeksSeconds,
    data: JSON.stringify({ actions: [{ title: linkTitle, data: { url: link } }] }),
    'ownerid@odata.bind': `/systemusers(${userId})`,
  };
  return createOnce(dataverse, 'appnotification', row);
}
