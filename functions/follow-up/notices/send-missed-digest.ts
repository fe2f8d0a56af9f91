import { noticesIn } from './notice-store';
import type { NoticeServices } from './notice-services';
import { sendDigest } from './send-digest';

/** A daily digest takes everything, so what is older was missed by a host that slept or by a mail server that failed. */
const missedAfterMs = 25 * 3600 * 1000;

/** Sends a digest whose hour has passed without it. */
export async function sendMissedDigest(services: NoticeServices): Promise<void> {
  if (services.mailer === undefined) return;
  const [oldest] = await noticesIn(services.storage, 'digest');
  if (oldest === undefined) return;
  if (services.dataverse.serverNow - Date.parse(oldest.createdAt) > missedAfterMs) await sendDigest(services);
}
