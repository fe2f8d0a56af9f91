import { readFileSync } from 'node:fs';
import { request, type ClientRequest } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { percentile } from '../bench/load';
import { hostileBody } from '../world/hostile-body';
import { payloadOf } from '../world/lead-payloads';
import { startLeadWorld, type LeadWorld } from '../world/world-of-leads';

/** Long form: `FAULT_BODIES=10000 npm run test:faults`. */
const bodyCount = Number(process.env.FAULT_BODIES ?? 400);

describe('hostile input', () => {
  let world: LeadWorld;
  beforeAll(async () => {
    world = await startLeadWorld();
  });
  afterAll(() => world.stop());

  const open = (headers: Record<string, string> = {}): { sent: ClientRequest; status: Promise<number> } => {
    const sent = request(`${world.functionsUrl}/api/leads`, {
      method: 'POST',
      headers: { 'x-functions-key': world.functionKey, ...headers },
    });
    const status = new Promise<number>((resolve) => {
      sent.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', () => resolve(0));
    });
    return { sent, status };
  };

  it(`ends as lead, quarantine or 4xx for each of ${bodyCount} generated bodies`, async () => {
    const bodies = fc.sample(hostileBody, bodyCount);
    const seen = new Map<number, number>();
    for (let start = 0; start < bodies.length; start += 16) {
      const statuses = await Promise.all(
        bodies.slice(start, start + 16).map(async (text) => {
          const response = await fetch(`${world.functionsUrl}/api/leads`, {
            method: 'POST',
            headers: { 'x-functions-key': world.functionKey },
            body: typeof text === 'string' ? text : Buffer.from(text),
          });
          await response.arrayBuffer();
          return response.status;
        }),
      );
      for (const status of statuses) seen.set(status, (seen.get(status) ?? 0) + 1);
    }
    expect([...seen.keys()].filter((status) => ![202, 400, 413].includes(status))).toEqual([]);
    expect(seen.get(202)).toBeGreaterThan(bodyCount / 10);
    expect(seen.get(400)).toBeGreaterThan(0);
    await world.untilDelivered();
    expect((await world.status()).deadLetters.count).toBe(0);
  }, 600_000);

  it('refuses an endless stream with 413 and does not keep it', async () => {
    const memoryMiB = () =>
      (Number(readFileSync(`/proc/${world.processIds().functions}/statm`, 'utf8').split(' ')[1]) * 4096) /
      2 ** 20;
    // A client that goes on sending after it was answered, for as long as anybody reads.
    const stream = async (): Promise<string> => {
      const { hostname, port } = new URL(world.functionsUrl);
      const socket = connect(Number(port), hostname);
      const answered = new Promise<string>((resolve) => {
        socket.once('data', (chunk) => resolve(chunk.toString('latin1').slice(9, 12)));
        socket.on('error', () => undefined).once('close', () => resolve('cut'));
      });
      socket.write(
        `POST /api/leads HTTP/1.1\r\nhost: ${hostname}\r\nx-functions-key: ${world.functionKey}\r\ntransfer-encoding: chunked\r\n\r\n`,
      );
      const part = Buffer.concat([
        Buffer.from('100000\r\n'),
        Buffer.alloc(1 << 20, 'x'),
        Buffer.from('\r\n'),
      ]);
      for (let sentMiB = 0; sentMiB < 100 && !socket.destroyed; sentMiB += 1) {
        if (socket.write(part)) continue;
        const drained = new Promise<string>((resolve) => socket.once('drain', () => resolve('drained')));
        if ((await Promise.race([drained, answered])) !== 'drained') break;
      }
      const status = await answered;
      socket.destroy();
      return status;
    };
    // The first ones let the process take what it keeps for any request.
    for (let time = 0; time < 5; time += 1) expect(await stream()).toBe('413');
    const before = memoryMiB();
    expect(await stream()).toBe('413');
    expect(memoryMiB() - before).toBeLessThan(5);
  }, 60_000);

  it('lets slow senders wait for themselves, and cuts them off after half a minute', async () => {
    const spentMs = { alone: [] as number[], beside: [] as number[] };
    const sendAndMeasure = async (state: keyof typeof spentMs) => {
      for (let index = 0; index < 150; index += 1) {
        const before = performance.now();
        expect((await world.sendLead(payloadOf(index, state))).status).toBe(202);
        spentMs[state].push(performance.now() - before);
      }
    };
    await sendAndMeasure('alone');
    const startedMs = performance.now();
    const slow = Array.from({ length: 20 }, () => open({ 'transfer-encoding': 'chunked' }));
    const trickle = setInterval(() => slow.forEach(({ sent }) => !sent.destroyed && sent.write(' ')), 1_000);
    try {
      await sendAndMeasure('beside');
      const cut = await Promise.all(
        slow.map(async ({ status }) => ({ status: await status, afterMs: performance.now() - startedMs })),
      );
      expect(cut.filter(({ status }) => status !== 408 && status !== 0)).toEqual([]);
      expect(Math.min(...cut.map(({ afterMs }) => afterMs))).toBeGreaterThan(29_000);
    } finally {
      clearInterval(trickle);
      for (const { sent } of slow) sent.destroy();
    }
    const ratio = (share: number) =>
      (percentile(spentMs.beside, share) / percentile(spentMs.alone, share)).toFixed(2);
    process.stdout.write(
      `acknowledged beside 20 senders of a byte a second / without them, 150 leads each: p50 ${ratio(0.5)}, p99 ${ratio(0.99)}\n`,
    );
  }, 60_000);
});
