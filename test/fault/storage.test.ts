import { eventually } from '../world/eventually';
import { payloadOf } from '../world/lead-payloads';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

describe('storage that is away', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  it('makes the door answer 503 with Retry-After and never 2xx, and is taken up again without a restart', async () => {
    const pid = world.processIds().azurite;
    process.kill(pid, 'SIGSTOP');
    try {
      const started = performance.now();
      const response = await world.sendLead(payloadOf(1, 'storage'));
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(JSON.stringify(await response.json())).toMatch(/not accepted. Send it again/);
      expect((await fetch(`${world.functionsUrl}/api/health`)).status).toBe(503);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    const functions = world.processIds().functions;
    await eventually(
      async () => (await world.sendLead(payloadOf(1, 'storage'))).status,
      (status) => status === 202,
      { withinMs: 10_000 },
    );
    await eventually(world.leads, (leads) => leads.length === 1);
    expect(world.processIds().functions).toBe(functions);
  }, 60_000);

  it('answers the same when it refuses connections', async () => {
    world.kill('azurite');
    const answers: number[] = [];
    const back = eventually(
      async () => {
        const { status } = await world.sendLead(payloadOf(2, 'storage'));
        answers.push(status);
        return status;
      },
      (status) => status === 202,
    );
    await back;
    expect(new Set(answers.slice(0, -1))).toEqual(new Set(answers.length > 1 ? [503] : []));
    await eventually(world.leads, (leads) => leads.some((lead) => lead['lastname'] === 'Last2'));
  }, 60_000);
});
