import { read, type Plan } from '../operations/plan';
import type { Call } from '../service/call';
import { jsonReply } from '../service/reply';

/** What the service root answers: the entity sets. */
export const planServiceDocument = (call: Call): Plan =>
  read(() =>
    jsonReply(200, {
      '@odata.context': `${call.base}$metadata`,
      value: call.environment.store.catalog.tables.map(({ entitySetName }) => ({
        name: entitySetName,
        kind: 'EntitySet',
        url: entitySetName,
      })),
    }),
  );
