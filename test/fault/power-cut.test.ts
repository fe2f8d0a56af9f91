import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../world/eventually';
import { emailOf, payloadOf } from '../world/lead-payloads';
import { startLeadWorld } from '../world/world-of-leads';

/** Azurite writes what it has to disk every five seconds; the real service has it there before it answers. */
const azuriteFlushMs = 7_000;
const leadCount = 60;

describe('a machine that loses power', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'power-cut-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('delivers after its return what was acknowledged before, and doubles nothing', async () => {
    const before = await startLeadWorld({ dataDir });
    await before.sim('POST', 'faults', {
      rules: [{ match: { operation: 'UpsertMultiple' }, dropConnection: true }],
    });
    await Promise.all(
      Array.from({ length: leadCount }, (_, index) => before.sendLead(payloadOf(index, 'power'))),
    );
    await eventually(before.leads, (leads) => leads.length === leadCount);
    await new Promise((resolve) => setTimeout(resolve, azuriteFlushMs));
    before.signal('SIGKILL');
    await before.ended;

    const after = await startLeadWorld({ dataDir });
    try {
      await after.untilDelivered();
      const leads = await after.leads();
      const wrong = Array.from({ length: leadCount }, (_, index) =>
        leads.filter((lead) => lead['emailaddress1'] === emailOf(index, 'power')),
      ).filter((found) => found.length !== 1 || found[0]?.mpl_lead_leadtouch.length !== 1);
      expect(wrong).toEqual([]);
    } finally {
      await after.stop();
    }
  }, 120_000);
});
