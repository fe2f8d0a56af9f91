import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mplLeadColumns } from '../../../leads/schema/lead-columns';
import { leadTable } from '../../../local/simulator/schema/lead/lead-table';
import { solutionTables } from '../../../local/simulator/schema/solution-tables';
import type { TableDeclaration } from '../../../local/simulator/schema/table-declaration';
import { readSolution } from '../../../solution/read/read-solution';
import type { Solution } from '../../../solution/read/read-package';
import { createdId, startService, type SimulatedService } from '../simulator/simulated-service';

let folder: string;
let now: Solution;
let service: SimulatedService;

beforeAll(async () => {
  now = await readSolution(join(__dirname, '../../../solution/src'));
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upgrade-'));
});
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

/** A version of the package from before a column and an option of the lead came to it. */
const before = (solution: Solution): Solution => ({
  ...solution,
  tables: solution.tables.map((table) => ({
    ...table,
    columns: new Map([...table.columns].filter(([name]) => name !== 'mpl_responseminutes')),
  })),
  choices: solution.choices.map((choice) =>
    choice.name === 'mpl_stage' ? { ...choice, options: choice.options.slice(0, 2) } : choice,
  ),
});

/** The environment with the package of this moment; its rows lie in the folder. */
const open = async (product: () => readonly TableDeclaration[]) => {
  service = await startService({ product, dataFolder: folder });
};
const reopen = async (product: () => readonly TableDeclaration[]) => {
  await service.close();
  await open(product);
};
const read = async (path: string) => (await service.api('GET', path)).json;

const standard = {
  lastname: 'Åkerström',
  companyname: 'Fabrikam',
  subject: 'Contact me: Contoso Backup',
  emailaddress1: 'lead@fabrikam.example.com',
  telephone1: '+46701234567',
};
const own = {
  mpl_leadkey: 'key-1',
  mpl_offertitle: 'Contoso Backup',
  mpl_stage: 727000001,
  mpl_favorite: true,
  mpl_receivedon: '2026-11-20T10:00:00Z',
};
const lead = () => service.api('POST', 'leads', { body: { ...standard, ...own } }).then(createdId);

test('an upgrade keeps every row, and what is new is empty and can be used', async () => {
  await open(() => solutionTables(before(now)));
  const id = await lead();
  const touch = { mpl_name: 'Contact me', mpl_touchkey: 't1', 'mpl_LeadId@odata.bind': `/leads(${id})` };
  expect((await service.api('POST', 'mpl_leadtouches', { body: touch })).status).toBe(204);
  const unknown = await service.api('PATCH', `leads(${id})`, { body: { mpl_responseminutes: 5 } });
  expect(unknown.status).toBe(400);
  const stored = await read(`leads(${id})`);

  await reopen(() => solutionTables(now));
  expect(await read(`leads(${id})`)).toMatchObject({
    ...stored,
    '@odata.context': expect.any(String) as string,
  });
  expect(await read(`leads(mpl_leadkey='key-1')?$expand=mpl_lead_leadtouch`)).toMatchObject({
    mpl_responseminutes: null,
    mpl_lead_leadtouch: [{ mpl_touchkey: 't1' }],
  });
  const body = { mpl_responseminutes: 5, mpl_stage: 727000002 };
  expect((await service.api('PATCH', `leads(${id})`, { body })).status).toBe(204);
  expect(await read(`leads(${id})`)).toMatchObject({ ...standard, ...own, ...body });
});

test('without the package the leads stay, with all of Dynamics’ own columns', async () => {
  await open(() => solutionTables(now));
  const id = await lead();
  await reopen(() => [leadTable]);
  const left = await read(`leads(${id})`);
  expect(left).toMatchObject(standard);
  expect(Object.keys(mplLeadColumns).filter((name) => name in left)).toEqual([]);
  expect((await service.api('GET', 'mpl_leadtouches')).status).toBe(404);
});
