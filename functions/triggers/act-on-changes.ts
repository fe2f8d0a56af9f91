import type { StorageQueueHandler } from '@azure/functions';
import { actOnChanges } from '../follow-up/events/act-on-changes';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';

/** Queue `dataverse-events`: the message only says that changes wait, so it always ends well and is given anew on a fault. */
export function actOnStoredChanges({ acting, log }: Services): StorageQueueHandler {
  return async (_message, context) => {
    try {
      await actOnChanges(acting);
    } catch (error) {
      log('error', 'changes-failed', { correlationId: context.invocationId, code: storageCode(error) });
      await acting.lookAgain(15_000);
    }
  };
}
