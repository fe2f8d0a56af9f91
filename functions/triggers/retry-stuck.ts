import type { TimerHandler } from '@azure/functions';
import { applyRetention } from '../inbox/retention';
import { resume, type Services } from '../services';
import { correlationOf } from '../telemetry/correlation';

/** Timer: finds rows whose queue message was lost, and removes what retention has ended for. */
export function retryStuck(services: Services): TimerHandler {
  return async (_timer, context) => {
    await resume(services);
    const removed = await applyRetention(services.storage, services.config.retentionDays, services.now());
    if (removed > 0)
      services.log('info', 'retention-applied', {
        correlationId: correlationOf(context).correlationId,
        removed,
      });
  };
}
