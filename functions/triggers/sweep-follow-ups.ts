import type { TimerHandler } from '@azure/functions';
import { DataverseError } from '../dataverse/dataverse-error';
import { runSweep } from '../follow-up/sweep/run-sweep';
import { sendMissedDigest } from '../follow-up/notices/send-missed-digest';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';
import { correlationOf } from '../telemetry/correlation';

/** Timer: moves leads on as time passes, and tells people who should know. A fault is over with the next run. */
export function sweepFollowUps({ notices, acting, listen, log }: Services): TimerHandler {
  return async (_timer, context) => {
    try {
      await listen();
      await runSweep(notices, acting.onAccepted);
      await sendMissedDigest(notices);
    } catch (error) {
      const code = error instanceof DataverseError ? error.code : storageCode(error);
      log('error', 'sweep-failed', { correlationId: correlationOf(context).correlationId, code });
    }
  };
}
