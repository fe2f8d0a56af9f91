import { eventPath, eventSteps } from '../../functions/follow-up/events/steps';
import type { WebhookSpec } from '../simulator/events/webhook-spec';

/** The steps that an administrator registers in an environment, for the simulator: it calls the Functions host of this machine. */
export const localWebhooks = (functionsPort: number, functionKey: string): string =>
  JSON.stringify(
    eventSteps.map(({ table, message }): WebhookSpec => ({
      url: `http://127.0.0.1:${functionsPort}${eventPath}`,
      message,
      entity: table,
      mode: 1,
      authtype: 4,
      authvalue: functionKey,
    })),
  );
