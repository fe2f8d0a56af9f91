import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite, type Site } from '../../../../local/site/serve-site';
import { eventually } from '../../../world/eventually';
import { startScripted, type Script, type Scripted } from '../../dataverse/scripted-server';
import { pageFolder } from '../page-folder';

const root = join(__dirname, '../../../..');
const names = ['LeadGrid', 'FollowUpStatus', 'ContactValidity', 'LeadSourceBreakdown'];
let projectRoot: string;
let dataverse: Scripted;
let site: Site;
let answer: Script;

/** A project with the real solution and a build that is told what to do. */
beforeEach(async () => {
  projectRoot = await mkdtemp(join(tmpdir(), 'seller-'));
  await mkdir(join(projectRoot, 'pcf-controls'));
  await cp(join(root, 'solution/src'), join(projectRoot, 'solution/src'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(projectRoot, 'node_modules'));
  answer = (reply) => reply.writeHead(204).end();
  dataverse = await startScripted((...call) => answer(...call));
});
afterEach(async () => {
  await site.close();
  await dataverse.stop();
  await rm(projectRoot, { recursive: true });
});

const start = async (build = ''): Promise<void> => {
  await writeFile(join(projectRoot, 'pcf-controls/build.mjs'), build);
  const options = {
    port: 0,
    functionsUrl: dataverse.url,
    functionKey: 'key',
    dataverseUrl: dataverse.url,
    projectRoot,
  };
  site = await serveSite({ ...options, pageFolder: await pageFolder() });
};
const read = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), init);
const states = async () =>
  (await (await read('/read/controls')).json()) as {
    isBuilding: boolean;
    failure?: string;
    controls: Record<string, { version: string; manifest: { constructorName: string } }>;
  };

const writeControl = async (name: string, bundle = `registerControl('MarketplaceLeads.${name}', x);`) => {
  const folder = join(projectRoot, 'pcf-controls', name, 'out/controls', name);
  await mkdir(join(folder, 'strings'), { recursive: true });
  await writeFile(
    join(folder, 'ControlManifest.xml'),
    `<manifest><control namespace="MarketplaceLeads" constructor="${name}"><property name="p" of-type="SingleLine.Text" usage="bound" required="true"/></control></manifest>`,
  );
  await writeFile(
    join(folder, 'strings', `${name}.1033.resx`),
    '<root><data name="Hi"><value>Hello</value></data></root>',
  );
  await writeFile(
    join(folder, 'strings', `${name}.1053.resx`),
    '<root><data name="Hi"><value>Hej</value></data></root>',
  );
  await writeFile(join(folder, 'bundle.js'), bundle);
};

describe('the page of the seller', () => {
  test('may make styles, but runs no script from elsewhere, no eval and no HTML from text', async () => {
    await start();
    const policy = (await read('/seller')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-eval');
  });

  test('has the platform’s libraries, and no other file beside them', async () => {
    await start();
    expect(await (await read('/platform/react.js')).text()).toContain('React v16.14.0');
    expect((await read('/platform/fluent.js')).status).toBe(200);
    expect((await read('/platform/react_18_3_1.js')).status).toBe(404);
    expect((await read('/platform/..%2f..%2fpackage.json')).status).toBe(404);
  });
});

describe('controls', () => {
  test('are built when somebody wants to see them, and appear when they are whole', async () => {
    await start('await new Promise((done) => setTimeout(done, 300));');
    expect(await states()).toEqual({ isBuilding: true, controls: {} });
    await writeControl('LeadGrid', 'half of a bun');
    await writeControl('FollowUpStatus');
    const { controls } = await eventually(states, ({ isBuilding }) => !isBuilding);
    expect(Object.keys(controls)).toEqual(['FollowUpStatus']);
    expect((await read('/controls/LeadGrid/bundle.js')).status).toBe(404);
    expect(await (await read('/controls/FollowUpStatus/bundle.js')).text()).toContain('registerControl');
  });

  test('stay as they were while they are built again', async () => {
    await start();
    for (const name of names) await writeControl(name);
    const before = (await states()).controls['LeadGrid']?.version;
    await rm(join(projectRoot, 'pcf-controls/LeadGrid'), { recursive: true });
    expect((await states()).controls['LeadGrid']?.version).toBe(before);
    expect((await read('/controls/LeadGrid/bundle.js')).status).toBe(200);
    await writeControl('LeadGrid', "other code 'MarketplaceLeads.LeadGrid'");
    expect((await states()).controls['LeadGrid']?.version).not.toBe(before);
  });

  test('that cannot be built say why, in the first lines of the build', async () => {
    await start(
      "console.error('\\u001b[31mFollowUpStatus failed\\u001b[0m\\n' + 'more\\n'.repeat(50)); process.exit(1);",
    );
    const { failure } = await eventually(states, (state) => state.failure !== undefined);
    expect(failure?.split('\n')).toEqual(['FollowUpStatus failed', 'more', 'more', 'more', 'more', 'more']);
  });

  test('have their texts by language, and English for a language that they lack', async () => {
    await start();
    await writeControl('LeadGrid');
    await states();
    const text = async (language: number) =>
      (await read(`/read/strings?control=LeadGrid&language=${language}`)).json() as Promise<unknown>;
    expect([await text(1053), await text(1033), await text(1031)]).toEqual([
      { Hi: 'Hej' },
      { Hi: 'Hello' },
      { Hi: 'Hello' },
    ]);
    expect((await read('/read/strings?control=Nothing&language=1033')).status).toBe(404);
  });
});

describe('what the page asks of Dataverse', () => {
  test('goes there as it was asked: with its row version, and as nobody’s onlooker', async () => {
    await start();
    answer = (reply) => reply.writeHead(204, { 'OData-EntityId': 'leads(1)', ETag: 'W/"2"' }).end();
    const response = await read('/api/data/v9.2/leads(1)?$select=subject', {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': 'W/"1"',
        'x-sim-observer': '1',
        Prefer: 'return=minimal',
      },
      body: '{"subject":"x"}',
    });
    expect([response.status, response.headers.get('odata-entityid'), response.headers.get('etag')]).toEqual([
      204,
      'leads(1)',
      'W/"2"',
    ]);
    const [asked] = dataverse.requests;
    expect(asked).toMatchObject({ method: 'PATCH', body: '{"subject":"x"}' });
    expect(asked?.headers).toMatchObject({ 'if-match': 'W/"1"', prefer: 'return=minimal' });
    expect(asked?.headers).not.toHaveProperty('x-sim-observer');
  });

  test('is refused from a foreign page, and answered with 502 when nobody answers', async () => {
    await start();
    const foreign = await read('/api/data/v9.2/leads', {
      method: 'POST',
      headers: { Origin: 'http://evil.example' },
    });
    expect(foreign.status).toBe(403);
    expect(dataverse.requests).toEqual([]);
    answer = (reply) => void reply.destroy();
    const lost = await read('/api/data/v9.2/WhoAmI');
    expect([lost.status, await lost.json()]).toEqual([
      502,
      { error: { message: 'Dataverse does not answer.' } },
    ]);
  });

  test('moves the clock, and nothing else of the simulator', async () => {
    await start();
    answer = (reply) =>
      reply.writeHead(200, { 'Content-Type': 'application/json' }).end('{"now":"2026-01-01T00:00:00Z"}');
    const moved = await read('/_sim/clock', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"advanceMs":1}',
    });
    expect(await moved.json()).toEqual({ now: '2026-01-01T00:00:00Z' });
    expect((await read('/_sim/reset', { method: 'POST' })).status).toBe(404);
  });
});
