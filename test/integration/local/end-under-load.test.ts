import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../world/eventually';
import { emailOf, payloadOf } from '../../world/lead-payloads';
import { startWorld, type StartedWorld } from '../../world/start-world';

const run = 'orderly-end';

/** Sends leads one after another, 8 at once, until the door is gone; tells whose were accepted. */
async function sendUntilGone(
  world: StartedWorld,
  accepted: string[],
  started: { count: number },
): Promise<void> {
  for (;;) {
    const number = started.count++;
    const response = await world.sendLead(payloadOf(number, run)).catch(() => undefined);
    if (response === undefined) return;
    if (response.status === 202) accepted.push(emailOf(number, run));
  }
}

describe('an orderly end under load', () => {
  it('loses nothing that was accepted, and doubles nothing', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'world-'));
    const first = await startWorld({ dataDir });
    const accepted: string[] = [];
    const started = { count: 0 };
    const sending = Promise.all(Array.from({ length: 8 }, () => sendUntilGone(first, accepted, started)));
    await eventually(
      () => accepted.length,
      (count) => count >= 150,
    );
    expect(await first.stop()).toEqual({ code: 0, signal: null });
    await sending;

    const second = await startWorld({ dataDir });
    const emails = async () =>
      (await second.observe('leads?$select=emailaddress1')).map((row) => row['emailaddress1']);
    const found = await eventually(emails, (seen) => accepted.every((email) => seen.includes(email)), {
      withinMs: 40_000,
    });
    expect(new Set(found).size).toBe(found.length);
    await second.stop();
    rmSync(dataDir, { recursive: true });
  });
});
