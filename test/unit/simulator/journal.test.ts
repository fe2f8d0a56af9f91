import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema } from '../../../local/simulator/schema/schema';
import type { Journal } from '../../../local/simulator/store/journal';
import { openJournal } from '../../../local/simulator/store/open-journal';
import { Store, type RowChange } from '../../../local/simulator/store/store';

const schema = buildSchema();
const root = mkdtempSync(join(tmpdir(), 'journal-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const newFolder = (): string => join(root, String((folders += 1)));

const open = (folder: string, compactAboveBytes?: number): { store: Store; journal: Journal } => {
  const store = new Store(schema);
  return { store, journal: openJournal(folder, store, () => store.clear(), compactAboveBytes) };
};
const lead = (id: string, subject: string): RowChange => [
  'lead',
  id,
  { leadid: id, subject, versionnumber: 1 },
];
const stored = ({ store }: { readonly store: Store }): Record<string, unknown> =>
  Object.fromEntries([...store.catalog.rows('lead')].map(([id, row]) => [id, row.subject]));
const commit = (
  { store, journal }: { store: Store; journal: Journal },
  ...rows: RowChange[]
): Promise<void> => {
  store.apply(rows);
  return journal.append({ rows });
};

it('brings back the rows as they were last', async () => {
  const folder = newFolder();
  const first = open(folder);
  await commit(first, lead('a', 'A'), lead('b', 'B'));
  await commit(first, lead('a', 'A2'), ['lead', 'b', null]);
  await first.journal.close();
  expect(stored(open(folder))).toEqual({ a: 'A2' });
});

it('puts a snapshot in the place of a journal that grew large', async () => {
  const folder = newFolder();
  const first = open(folder, 200);
  for (let n = 0; n < 50; n += 1) await commit(first, lead(`id-${n % 7}`, `subject ${n}`));
  await first.journal.close();
  const names = readdirSync(folder);
  expect(names.filter((name) => name.startsWith('snapshot'))).toHaveLength(1);
  expect(names.length).toBeLessThanOrEqual(3);
  expect(stored(open(folder))).toEqual(stored(first));
});

it('counts the journals of earlier runs towards the next snapshot', async () => {
  const folder = newFolder();
  for (let run = 0; run < 20; run += 1) {
    const opened = open(folder, 500);
    await commit(opened, lead('a', `run ${run}`));
    await opened.journal.close();
  }
  expect(readdirSync(folder).length).toBeLessThan(15);
  expect(stored(open(folder))).toEqual({ a: 'run 19' });
});

it('ignores a snapshot that was not finished', async () => {
  const folder = newFolder();
  const first = open(folder);
  await commit(first, lead('a', 'A'));
  await first.journal.close();
  writeFileSync(join(folder, 'snapshot-9.ndjson.unfinished'), '["lead","a",{"subject":"half"');
  expect(stored(open(folder))).toEqual({ a: 'A' });
});

it('says so when it cannot write, and goes on in another file', async () => {
  const folder = newFolder();
  const first = open(folder);
  const inTheWay = join(folder, 'journal-1.ndjson');
  mkdirSync(inTheWay);
  await expect(commit(first, lead('a', 'A'))).rejects.toThrow('EISDIR');
  await commit(first, lead('b', 'B'));
  await first.journal.close();
  rmdirSync(inTheWay);
  expect(stored(open(folder))).toEqual({ b: 'B' });
});

it('starts over where everything was cleared', async () => {
  const folder = newFolder();
  const first = open(folder);
  await commit(first, lead('a', 'A'));
  first.store.clear();
  await first.journal.append({ cleared: true });
  await commit(first, lead('b', 'B'));
  await first.journal.close();
  expect(stored(open(folder))).toEqual({ b: 'B' });
});

it('keeps any sequence of parallel commits, with compactions in between', async () => {
  const change = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    subject: fc.string({ maxLength: 20 }),
    gone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
      const folder = newFolder();
      const first = open(folder, 300);
      await Promise.all(
        changes.map(({ id, subject, gone }) => commit(first, gone ? ['lead', id, null] : lead(id, subject))),
      );
      await first.journal.close();
      expect(stored(open(folder))).toEqual(stored(first));
    }),
    { numRuns: 25 },
  );
});
