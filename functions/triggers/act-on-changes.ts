import type { StorageQueueHandler } from '@azure/functions';
import { DataverseError } from '../dataverse/dataverse-error';
import { actOnChanges } from '../follow-up/events/act-on-changes';
import { hints } from '../follow-up/hints';
import { sendWaiting } from '../follow-up/notices/send-waiting';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';
import { correlationOf } from '../telemetry/correlation';

/**
 * Queue `dataverse-events`: the message says only what kind of work waits, so it always ends well. Changes are hinted at
 * anew after a fault; notices are taken up by the next sweep.
 */
export function actOnStoredChanges({ acting, notices, listen, log }: Services): StorageQueueHandler {
  return async (message, context) => {
    const correlationId = correlationOf(context).correlationId;
    try {
      await listen();
      if (Number(message) === hints.notices) return await sendWaiting(notices);
      await actOnChanges(acting);
    } catch (error) {
      const code = error instanceof DataverseError ? error.code : storageCode(error);
      log('error', 'hinted-work-failed', { correlationId, code });
      if (Number(message) === hints.changes) await acting.lookAgain(15_000);
    }
  };
}
