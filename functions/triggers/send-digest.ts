import type { TimerHandler } from '@azure/functions';
import { DataverseError } from '../dataverse/dataverse-error';
import { sendDigest } from '../follow-up/notices/send-digest';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';
import { correlationOf } from '../telemetry/correlation';

/** Timer, daily at the hour in settings: what went beyond the day's single mails. */
export function sendDailyDigest({ notices, log }: Services): TimerHandler {
  return async (_timer, context) => {
    try {
      await sendDigest(notices);
    } catch (error) {
      const code = error instanceof DataverseError ? error.code : storageCode(error);
      log('error', 'digest-failed', { correlationId: correlationOf(context).correlationId, code });
    }
  };
}
