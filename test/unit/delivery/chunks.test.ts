import fc from 'fast-check';
import { toChunks } from '../../../functions/delivery/chunks';
import type { StoredInboxRow } from '../../../functions/inbox/inbox-row';
import { contactMe, receivedRow } from './received-rows';

const template = receivedRow(contactMe).row;
const row = (customer: number, index: number, attempts: number): StoredInboxRow => ({
  ...template,
  leadKey: `customer${customer}-offer${index % 3}`,
  receiptId: `receipt-${index}`,
  attempts,
});
const rows = fc
  .array(fc.tuple(fc.nat(20), fc.constantFrom(0, 0, 0, 1, 3)), { maxLength: 200 })
  .map((all) => all.map(([customer, attempts], index) => row(customer, index, attempts)));

describe('parts of a delivery', () => {
  it('hold every row exactly once', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 50 }), (all, size) => {
        const receipts = toChunks(all, size)
          .flat()
          .map(({ receiptId }) => receiptId);
        expect(receipts.sort()).toEqual(all.map(({ receiptId }) => receiptId).sort());
      }),
    );
  });

  it('keep rows of one customer together, and rows that failed before apart', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 50 }), (all, size) => {
        const seen = new Map<string, number>();
        toChunks(all, size).forEach((chunk, index) => {
          expect(new Set(chunk.map(({ attempts }) => attempts > 0)).size).toBe(1);
          for (const { leadKey, attempts } of chunk) {
            const customer = `${leadKey.split('-')[0]} ${attempts > 0}`;
            expect(seen.get(customer) ?? index).toBe(index);
            seen.set(customer, index);
          }
        });
      }),
    );
  });

  it('are no larger than asked for unless one customer alone is', () => {
    const chunks = toChunks(
      Array.from({ length: 100 }, (_, index) => row(index < 40 ? 0 : index, index, 0)),
      10,
    );
    expect(chunks.map((chunk) => chunk.length)).toEqual([40, 10, 10, 10, 10, 10, 10]);
  });
});
