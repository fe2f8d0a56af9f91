import { answerJson, functionKey, startSiteWorld, type SiteWorld } from './site-world';

let world: SiteWorld;

beforeAll(async () => {
  world = await startSiteWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.begin());

describe('the status', () => {
  test('comes as figures', async () => {
    world.answerDoor = answerJson(200, { inbox: { depth: 3, oldest: null } });
    expect(await (await world.read('/read/status')).json()).toEqual({ inbox: { depth: 3, oldest: null } });
    expect(world.door.requests[0]).toMatchObject({
      path: '/api/status',
      headers: { accept: 'application/json', 'x-functions-key': functionKey },
    });
  });

  test('comes as the page of the door, under its own policy', async () => {
    world.answerDoor = (reply) =>
      reply
        .writeHead(200, {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
          'Set-Cookie': 'a=b',
        })
        .end('<h1>Status</h1>');
    const response = await world.read('/status');
    expect(await response.text()).toBe('<h1>Status</h1>');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(world.door.requests[0]?.headers.accept).toBe('text/html');
  });

  test.each([
    ['/read/status', 401, 'LOCAL_FUNCTION_KEY'],
    ['/status', 503, 'could not be'],
  ])('at %s says in words that the door answered %i', async (path, status, words) => {
    world.answerDoor = (reply) => reply.writeHead(status).end();
    const response = await world.read(path);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain(words);
  });
});
