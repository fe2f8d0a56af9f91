import { DataverseError } from '../../../functions/dataverse/dataverse-error';
import { ChunkSize } from '../../../functions/delivery/chunk-size';
import { rowsPerChunk } from '../../../functions/delivery/chunks';

const fault = (code: string) =>
  new DataverseError('', { family: 'transient', scope: 'environment', code, status: 0 });
const timeout = fault('timeout');
const times = (count: number, act: () => void) => {
  for (let index = 0; index < count; index += 1) act();
};

describe('the number of rows that are written together', () => {
  it('is halved down to one, as long as writing takes too long', () => {
    const size = new ChunkSize();
    const seen: number[] = [];
    times(10, () => {
      size.refused(size.rows, timeout);
      seen.push(size.rows);
    });
    expect(seen).toEqual([200, 100, 50, 25, 12, 6, 3, 1, 1, 1]);
  });

  it('is halved once by chunks that were on their way together', () => {
    const size = new ChunkSize();
    times(16, () => size.refused(rowsPerChunk, timeout));
    expect(size.rows).toBe(rowsPerChunk / 2);
  });

  it.each([
    ['timeout', 200],
    ['http-504', 200],
    ['http-408', 200],
    ['0x80044151', 200],
    ['0x80072322', 400],
    ['http-503', 400],
    ['ECONNRESET', 400],
  ])('after %s is %i', (code, rows) => {
    const size = new ChunkSize();
    size.refused(400, fault(code));
    expect(size.rows).toBe(rows);
  });

  it('grows again when many were written well, more slowly each time that it was too much', () => {
    const size = new ChunkSize();
    const goodUntilLarger = (): number => {
      const before = size.rows;
      for (let good = 1; ; good += 1) {
        size.written(size.rows);
        if (size.rows > before) return good;
      }
    };
    size.refused(400, timeout);
    const first = goodUntilLarger();
    size.refused(400, timeout);
    expect(goodUntilLarger()).toBe(2 * first);
    expect(size.rows).toBe(rowsPerChunk);
  });

  it('learns nothing of small chunks', () => {
    const size = new ChunkSize();
    size.refused(400, timeout);
    times(10_000, () => size.written(1));
    expect(size.rows).toBe(200);
  });
});
