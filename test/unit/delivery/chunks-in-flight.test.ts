import { ChunksInFlight } from '../../../functions/delivery/chunks-in-flight';
import { inboxRowKey, type StoredInboxRow } from '../../../functions/inbox/inbox-row';
import { contactMe, receivedRow } from './received-rows';

const template = receivedRow(contactMe).row;
const chunk = (...customers: readonly string[]): StoredInboxRow[] =>
  customers.map((customer, index) => ({
    ...template,
    leadKey: `${customer}-offer`,
    receiptId: `${customer}-${index}`,
  }));

/** A delivery that ends when it is told to. */
function delivery(log: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const deliver = async () => {
    log.push(`${name} begins`);
    await promise;
    log.push(`${name} ends`);
  };
  return { deliver, end: resolve, fail: reject };
}

const aMoment = () => new Promise((resolve) => setImmediate(resolve));

describe('chunks on their way', () => {
  it('go side by side, but one after the other where they have a customer in common', async () => {
    const log: string[] = [];
    const inFlight = new ChunksInFlight();
    const [one, two, three] = ['one', 'two', 'three'].map((name) => delivery(log, name));
    inFlight.start(chunk('ann', 'bo'), one!.deliver);
    inFlight.start(chunk('cid'), two!.deliver);
    inFlight.start(chunk('bo', 'dan'), three!.deliver);
    await aMoment();
    expect(log).toEqual(['one begins', 'two begins']);
    one!.end();
    await aMoment();
    expect(log).toEqual(['one begins', 'two begins', 'one ends', 'three begins']);
    two!.end();
    three!.end();
    await inFlight.untilAtMost(0);
    expect(log.slice(-2).sort()).toEqual(['three ends', 'two ends']);
  });

  it('are known by their rows until they are done', async () => {
    const inFlight = new ChunksInFlight();
    const rows = chunk('ann', 'bo');
    const { deliver, end } = delivery([], 'one');
    inFlight.start(rows, deliver);
    expect([...inFlight.rowKeys()]).toEqual(rows.map(inboxRowKey));
    end();
    await inFlight.untilNone();
    expect(inFlight.rowKeys().size).toBe(0);
  });

  it('tell whoever waits for them what went wrong, and let the others come to their end', async () => {
    const log: string[] = [];
    const inFlight = new ChunksInFlight();
    const [bad, good] = ['bad', 'good'].map((name) => delivery(log, name));
    inFlight.start(chunk('ann'), bad!.deliver);
    inFlight.start(chunk('bo'), good!.deliver);
    bad!.fail(new Error('storage is away'));
    await expect(inFlight.untilAtMost(1)).rejects.toThrow('storage is away');
    good!.end();
    await inFlight.untilNone();
    expect(log).toEqual(['bad begins', 'good begins', 'good ends']);
  });
});
