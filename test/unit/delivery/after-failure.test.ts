import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { afterFailure, maxAttempts } from '../../../functions/delivery/after-failure';
import { contactMe, receivedRow } from './received-rows';

const now = Date.UTC(2026, 0, 15);
const row = (attempts: number) => ({ ...receivedRow(contactMe).row, attempts });
const error = (facts: Partial<ConstructorParameters<typeof DataverseError>[1]> = {}) =>
  new DataverseError('The subject is too long: Ana Horvat', {
    family: 'input',
    scope: 'row',
    code: '0x80044331',
    status: 400,
    column: 'subject',
    ...facts,
  });
const waitMs = (attempts: number, facts = {}) => {
  const settlement = afterFailure(row(attempts), error(facts), now);
  return settlement.kind === 'retry' ? Date.parse(settlement.nextAttemptAt) - now : settlement.kind;
};

describe('a row that Dataverse refuses by itself', () => {
  it('waits longer after each attempt and is dead after the fifth', () => {
    expect([0, 1, 2, 3, 4].map((attempts) => waitMs(attempts))).toEqual([1_000, 2_000, 4_000, 8_000, 'dead']);
  });

  it('waits for hours when the fault may pass', () => {
    const waits = Array.from({ length: maxAttempts.mayPass }, (_, attempts) =>
      waitMs(attempts, { family: 'transient' }),
    );
    expect(waits.at(-1)).toBe('dead');
    const total = waits.reduce<number>((sum, wait) => sum + (typeof wait === 'number' ? wait : 0), 0);
    expect(total).toBeGreaterThan(90 * 60_000);
    expect(Math.max(...waits.map(Number).filter(Number.isFinite))).toBe(600_000);
  });

  it.each(['0x80060892', '0x80040237', '0x80060882'])(
    'is read again at once when somebody was quicker (%s)',
    (code) => {
      expect(waitMs(0, { code })).toBe(0);
    },
  );

  it.each([
    ['a key that stays taken', { code: '0x80060892', family: 'transient' }, [0, 0, 4, 8, 16, 32, 64, 'dead']],
    [
      'a lead that is changed again and again',
      { code: '0x80060882', family: 'transient' },
      [0, 0, 4, 8, 16, 32, 64, 128],
    ],
  ])('has patience with %s', (_what, facts, seconds) => {
    const waits = Array.from({ length: 8 }, (_, attempts) => waitMs(attempts, facts));
    expect(waits).toEqual(seconds.map((wait) => (typeof wait === 'number' ? wait * 1_000 : wait)));
  });

  it('keeps the code and the column as its reason, and nothing that the customer typed', () => {
    expect(afterFailure(row(4), error(), now)).toEqual({ kind: 'dead', reason: '0x80044331 subject' });
  });
});
