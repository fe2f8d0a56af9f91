import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SimulatorProgram, type SimulatorProcess } from './simulator-process';

let program: SimulatorProgram;
let folders = 0;
beforeAll(async () => {
  program = await SimulatorProgram.build();
});
afterAll(() => program.remove());

const newFolder = (): string => join(program.folder, `data-${(folders += 1)}`);
const api = (process: SimulatorProcess, path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${process.url}/api/data/v9.2/${path}`, init);
const post = (process: SimulatorProcess, path: string, body: object): Promise<Response> =>
  api(process, path, { method: 'POST', body: JSON.stringify(body) });
const subjects = async (process: SimulatorProcess): Promise<string[]> => {
  const { value } = (await (await api(process, 'leads?$select=subject')).json()) as {
    value: { subject: string }[];
  };
  return value.map(({ subject }) => subject).sort();
};

/** A row without what names the port of the process that gave it. */
const withoutLinks = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !/@odata\.(context|nextLink)$/.test(name)));

it('says where it listens, on loopback, and ends cleanly on SIGTERM', async () => {
  const process = await program.start();
  expect(process.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await api(process, 'WhoAmI')).status).toBe(200);
  expect(await process.end('SIGTERM')).toBe(0);
});

it('does not start on a port that makes no sense', async () => {
  await expect(program.start({ DATAVERSE_PORT: 'http' })).rejects.toThrow('ended at once');
});

it('keeps every write that it answered, whenever it is killed', async () => {
  const LOCAL_DATA_DIR = newFolder();
  const first = await program.start({ LOCAL_DATA_DIR });
  const answered: string[] = [];
  let killed: Promise<unknown> | undefined;
  const waiting = Array.from({ length: 400 }, (_, n) => `lead ${n}`);
  const writer = async (): Promise<void> => {
    for (let subject = waiting.pop(); subject !== undefined; subject = waiting.pop()) {
      const response = await post(first, 'leads', { subject, mpl_leadkey: subject }).catch(() => undefined);
      if (response?.status === 204) answered.push(subject);
      if (answered.length === 100) killed ??= first.end('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 32 }, writer));
  expect(await killed).toBeNull();
  expect(answered.length).toBeGreaterThanOrEqual(100);

  const second = await program.start({ LOCAL_DATA_DIR });
  expect(await subjects(second)).toEqual(expect.arrayContaining(answered));
  expect((await post(second, 'leads', { mpl_leadkey: answered[0] })).status).toBe(412);
  await second.end('SIGTERM');
});

it('keeps updates, deletions, look-ups and row versions over an orderly stop', async () => {
  const LOCAL_DATA_DIR = newFolder();
  const first = await program.start({ LOCAL_DATA_DIR });
  const id = '22222222-2222-2222-2222-222222222222';
  await post(first, 'leads', { leadid: id, subject: 'A', mpl_lead_leadtouch: [{ mpl_name: 't' }] });
  await post(first, 'leads', { leadid: id.replaceAll('2', '3'), subject: 'gone' });
  await api(first, `leads(${id})`, { method: 'PATCH', body: JSON.stringify({ subject: 'B' }) });
  await api(first, `leads(${id.replaceAll('2', '3')})`, { method: 'DELETE' });
  const path = `leads(${id})?$select=subject,createdon,_ownerid_value&$expand=mpl_lead_leadtouch($select=mpl_name)`;
  const row = (await (await api(first, path)).json()) as Record<string, unknown>;
  await first.end('SIGTERM');

  const second = await program.start({ LOCAL_DATA_DIR });
  const again = (await (await api(second, path)).json()) as Record<string, unknown>;
  expect(withoutLinks(again)).toEqual(withoutLinks(row));
  expect(await subjects(second)).toEqual(['B']);
  await api(second, `leads(${id})`, { method: 'PATCH', body: JSON.stringify({ subject: 'C' }) });
  const { '@odata.etag': etag } = (await (await api(second, `leads(${id})`)).json()) as Record<
    string,
    string
  >;
  expect(etag).not.toBe(row['@odata.etag']);
  await second.end('SIGTERM');
});

it('forgets for good what a reset removed', async () => {
  const LOCAL_DATA_DIR = newFolder();
  const first = await program.start({ LOCAL_DATA_DIR });
  await post(first, 'leads', { subject: 'before' });
  await fetch(`${first.url}/_sim/reset`, { method: 'POST' });
  await post(first, 'leads', { subject: 'after' });
  await first.end('SIGKILL');
  const second = await program.start({ LOCAL_DATA_DIR });
  expect(await subjects(second)).toEqual(['after']);
  await second.end('SIGTERM');
});

it('starts although the last line of its journal was cut off', async () => {
  const LOCAL_DATA_DIR = newFolder();
  const first = await program.start({ LOCAL_DATA_DIR });
  await post(first, 'leads', { subject: 'A' });
  await first.end('SIGKILL');
  const folder = join(LOCAL_DATA_DIR, 'dataverse');
  const [journal = ''] = (await readdir(folder)).filter((name) => name.startsWith('journal'));
  await appendFile(join(folder, journal), '{"rows":[["lead","');
  for (const expected of [['A'], ['A', 'B']]) {
    const next = await program.start({ LOCAL_DATA_DIR });
    expect(await subjects(next)).toEqual(expected);
    await post(next, 'leads', { subject: 'B' });
    await next.end('SIGKILL');
  }
});

it('keeps nothing without a data folder', async () => {
  const first = await program.start({ LOCAL_DATA_DIR: '' });
  expect((await post(first, 'leads', { subject: 'A' })).status).toBe(204);
  await first.end('SIGTERM');
});
