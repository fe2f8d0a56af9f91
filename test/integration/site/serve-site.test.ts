import { request } from 'node:http';
import { serveSite } from '../../../local/site/serve-site';
import { functionKey, startSiteWorld, type SiteWorld } from './site-world';

let world: SiteWorld;

beforeAll(async () => {
  world = await startSiteWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.begin());

describe('the page', () => {
  test('is served with a policy that allows nothing from elsewhere and no inline script', async () => {
    const response = await world.read('/');
    expect(await response.text()).toBe('content of index.html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('is not sent again to a browser that has it', async () => {
    const etag = (await world.read('/page.js')).headers.get('etag') ?? '';
    const again = await world.read('/page.js', { 'If-None-Match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('that was never built stops the start with what to do', async () => {
    const start = serveSite({
      port: 0,
      functionsUrl: world.door.url,
      functionKey,
      dataverseUrl: world.dataverse.url,
      pageFolder: '/nowhere',
    });
    await expect(start).rejects.toThrow('The page in /nowhere cannot be read (ENOENT). Run "npm run build".');
  });

  test.each(['/page.js.map', '/../package.json', '/send/lead', '/api/leads'])(
    'has nothing at %s',
    async (path) => {
      expect((await world.read(path)).status).toBe(404);
    },
  );
});

test('a name that somebody else points to this machine is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    request(
      new URL('/read/leads', world.site.url),
      { headers: { Host: 'rebound.example.com' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .once('error', reject)
      .end();
  });
  expect(status).toBe(403);
  expect(world.dataverse.requests).toEqual([]);
});

test('the key is in no answer, whatever is asked', async () => {
  world.answerDoor = (reply) => reply.writeHead(401).end();
  const answers = await Promise.all([
    ...['/', '/page.js', '/read/status', '/status', '/read/leads', '/read/lead-table', '/x'].map((path) =>
      world.read(path),
    ),
    world.send('/send/lead', '{}'),
    world.send('/send/table-row', '{}'),
  ]);
  for (const answer of answers) {
    expect(JSON.stringify([...answer.headers])).not.toContain(functionKey);
    expect(await answer.text()).not.toContain(functionKey);
  }
});
