import { createdId, startService, type SimulatedService } from './simulated-service';
import { startReceiver, type WebhookReceiver } from './webhook-receiver';

/** For each test of a file a new simulator and a new endpoint that its webhooks can call. */
export function hookedServiceForFile() {
  let started: SimulatedService;
  let receiving: WebhookReceiver;
  beforeEach(async () => {
    receiving = await startReceiver();
    started = await startService({ sleep: () => Promise.resolve() });
  });
  afterEach(async () => {
    await started.close();
    await receiving.close();
  });
  const service: Pick<SimulatedService, 'api' | 'sim'> = {
    api: (...request) => started.api(...request),
    sim: (...request) => started.sim(...request),
  };
  return {
    service,
    receiver: () => receiving,
    register: (message: string, extras: object = {}) =>
      service.sim('POST', 'webhooks', { url: receiving.url, message, entity: 'lead', mode: 1, ...extras }),
    create: async (row: object, set = 'leads') => createdId(await service.api('POST', set, { body: row })),
  };
}
