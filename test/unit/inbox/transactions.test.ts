import type { TransactionAction } from '@azure/data-tables';
import fc from 'fast-check';
import { toTransactions } from '../../../functions/inbox/transactions';

const action = (rowKey: string, ...bodies: number[]): TransactionAction => [
  'create',
  {
    partitionKey: 'shard-00',
    rowKey,
    ...Object.fromEntries(bodies.map((bytes, index) => [`body${index}`, new Uint8Array(bytes)])),
  },
];
const sizes = (bodies: readonly number[]) =>
  toTransactions(bodies.map((bytes, index) => action(String(index), bytes))).map(({ length }) => length);

describe('toTransactions', () => {
  it.each([
    ['nothing', [], []],
    ['small rows go a hundred at a time', Array<number>(250).fill(1_500), [100, 100, 50]],
    ['the largest bodies go some thirty at a time', Array<number>(70).fill(64 * 1024), [34, 34, 2]],
    ['one beyond every limit goes alone', [1_000, 4 * 2 ** 20, 1_000], [1, 1, 1]],
  ])('%s', (_what, bodies, expected) => {
    expect(sizes(bodies)).toEqual(expected);
  });

  it('counts a body that lies in several columns as one', () => {
    const large = Array.from({ length: 20 }, (_, index) => action(String(index), 64 * 1024, 64 * 1024));
    expect(toTransactions(large).map(({ length }) => length)).toEqual([17, 3]);
  });

  it('keeps every action once and in order', () => {
    const bodies = fc.array(fc.integer({ min: 0, max: 70_000 }), { maxLength: 300 });
    fc.assert(
      fc.property(bodies, (lengths) => {
        const actions = lengths.map((bytes, index) => action(String(index), bytes));
        expect(toTransactions(actions).flat()).toEqual(actions);
      }),
      { numRuns: 30 },
    );
  });
});
