import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { writeIsolated, type WriteOutcome } from '../../../functions/delivery/write-isolated';

const fault = (facts: Partial<ConstructorParameters<typeof DataverseError>[1]>) =>
  new DataverseError('refused', { family: 'input', scope: 'row', code: '0x80044331', status: 400, ...facts });

describe('writing many rows', () => {
  const rows = ['good', 'bad', 'good too'];
  const done: WriteOutcome = { kind: 'done' };
  const isolate = jest.fn((all: readonly string[]) =>
    Promise.resolve(
      all.map((row): WriteOutcome => (row === 'bad' ? { kind: 'failed', error: fault({}) } : done)),
    ),
  );
  beforeEach(() => isolate.mockClear());

  it('is one message while all are taken', async () => {
    const outcomes = await writeIsolated(rows, (all) => Promise.resolve(all.map(() => done)), isolate);
    expect(outcomes).toEqual([done, done, done]);
    expect(isolate).not.toHaveBeenCalled();
  });

  it('sends nothing when there is nothing', async () => {
    const together = jest.fn();
    expect(await writeIsolated([], together, isolate)).toEqual([]);
    expect(together).not.toHaveBeenCalled();
  });

  it.each([
    ['a refused value', fault({})],
    ['a deadlock', fault({ family: 'transient', scope: 'environment', status: 500, code: '0x80044150' })],
  ])('finds the one row behind %s, and the others are written', async (_what, error) => {
    const outcomes = await writeIsolated(rows, () => Promise.reject(error), isolate);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'failed', 'done']);
  });

  it.each([
    ['throttled', fault({ family: 'transient', scope: 'environment', status: 429, code: '0x80072322' })],
    [
      'behind a gateway that is away',
      fault({ family: 'transient', scope: 'environment', status: 503, code: 'unavailable' }),
    ],
    [
      'without a privilege',
      fault({ family: 'permanent', scope: 'environment', status: 403, code: '0x80040220' }),
    ],
  ])('leaves all rows waiting while Dataverse is %s', async (_what, error) => {
    await expect(writeIsolated(rows, () => Promise.reject(error), isolate)).rejects.toBe(error);
    expect(isolate).not.toHaveBeenCalled();
  });

  it('takes a passing fault of every single row for what it is', async () => {
    const error = fault({ family: 'transient', scope: 'environment', status: 500, code: '0x80044150' });
    const allFail = (all: readonly string[]) =>
      Promise.resolve(all.map((): WriteOutcome => ({ kind: 'failed', error })));
    await expect(writeIsolated(rows, () => Promise.reject(error), allFail)).rejects.toBe(error);
  });

  it('knows that a taken key is a row’s own trouble, though every row has it', async () => {
    const error = fault({ family: 'transient', scope: 'row', status: 412, code: '0x80060892' });
    const allTaken = (all: readonly string[]) =>
      Promise.resolve(all.map((): WriteOutcome => ({ kind: 'failed', error })));
    const outcomes = await writeIsolated(rows, () => Promise.reject(error), allTaken);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed']);
  });

  it('goes on in halves where the batch of single rows is refused as well', async () => {
    const sizes: number[] = [];
    const limited = (all: readonly string[]) => {
      sizes.push(all.length);
      if (all.length > 2) return Promise.reject(fault({ status: 413 }));
      return isolate(all);
    };
    const outcomes = await writeIsolated(
      [...rows, 'good at last'],
      () => Promise.reject(fault({ status: 413 })),
      limited,
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'failed', 'done', 'done']);
    expect(sizes).toEqual([4, 2, 2]);
  });

  it('gives up a single row that no batch takes', async () => {
    const refuse = () => Promise.reject(fault({ status: 413 }));
    expect(await writeIsolated(['bad'], refuse, refuse)).toMatchObject([
      { kind: 'failed', error: { status: 413 } },
    ]);
  });
});
