import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { payloadOf } from '../world/lead-payloads';
import { eventually } from '../world/eventually';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** Marks that cannot come from anywhere but a posted body. */
const marks = [
  'Zwingelstein',
  'Quetzalcoatlus',
  'zwingelstein@secret-customer.example',
  '4912345678',
  'Hush-hush Holding',
  'call-my-lawyer',
];

const marked = payloadOf(0, 'marks', {
  userDetails: {
    firstName: 'Quetzalcoatlus',
    lastName: 'Zwingelstein',
    email: 'zwingelstein@secret-customer.example',
    phone: '+49 123 45678',
    company: 'Hush-hush Holding',
  },
  description: 'call-my-lawyer',
});

describe('logs, errors and the status page', () => {
  let world: LeadWorld;
  const dataDir = mkdtempSync(join(tmpdir(), 'nothing-personal-'));
  const answers: string[] = [];
  beforeAll(async () => {
    world = await startLeadWorld({ dataDir });
  });
  afterAll(async () => {
    await world.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('hold no name, address, number, word or key of anybody, whatever goes wrong', async () => {
    const keep = async (response: Promise<Response>) => answers.push(await (await response).text());
    await keep(world.sendLead(marked));
    await keep(world.sendLead(`not JSON: Zwingelstein ${JSON.stringify(marked)}`));
    await keep(world.sendLead([marked]));
    await keep(
      world.sendLead({
        ...marked,
        userDetails: { ...marked.userDetails, lastName: 'Zwingelstein'.repeat(9_000) },
      }),
    );
    await eventually(world.leads, (leads) => leads.length === 1);
    for (const rule of [
      { kind: 'sqlDeadlock', times: 3 },
      { status: 400, times: 6, match: { method: 'POST' } },
      { status: 503, times: 2 },
      { dropConnection: true, times: 2 },
    ]) {
      await world.sim('POST', 'faults', { rules: [rule] });
      await keep(world.sendLead({ ...marked, description: `call-my-lawyer ${JSON.stringify(rule)}` }));
      await eventually(
        async () => (await world.sim('GET', 'faults')) as { rules: readonly { fired: number }[] },
        ({ rules }) => rules.some(({ fired }) => fired > 0),
      );
    }
    await world.sim('DELETE', 'faults');
    world.kill('functions');
    await eventually(
      () =>
        fetch(`${world.functionsUrl}/api/health`).then(
          ({ status }) => status,
          () => 0,
        ),
      (status) => status === 200,
    );
    await world.untilDelivered();
    answers.push(JSON.stringify(await world.status()));
    await world.stop();

    const logs = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.log'))
      .map((file) => readFileSync(join(dataDir, file), 'utf8'));
    const said = [world.output(), ...answers, ...logs].join('\n');
    expect(said).toMatch(/"outcome":"(lead-created|touch-added|repeated)"/);
    expect(
      [...marks, world.functionKey].filter((mark) => said.toLowerCase().includes(mark.toLowerCase())),
    ).toEqual([]);
  }, 120_000);

  it('are all kept for the search at the end of the run, with the addresses of requests', () => {
    const folder = process.env['TEST_RECORDING'] ?? '';
    const kept = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    for (const sign of [
      '"outcome":"lead-created"',
      `POST 127.0.0.1/devstoreaccount1/LeadInbox`,
      `${new URL(world.dataverseUrl).pathname}api/data/v9.2/`,
      'answer 202 {"receiptId":',
      'answer 400 {"error":',
    ])
      expect(kept.some((text) => text.includes(sign))).toBe(true);
  });
});
