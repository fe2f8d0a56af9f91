import { functionKey, startSiteWorld, type SiteWorld } from './site-world';

let world: SiteWorld;

beforeAll(async () => {
  world = await startSiteWorld();
});
afterAll(() => world.stop());
beforeEach(() => world.begin());

describe('a lead', () => {
  test('goes to the door of its offer with the key in a header and the bytes as they were sent', async () => {
    const body = '{"userDetails": {"firstName":"Åsa"}}';
    const response = await world.send('/send/lead?offer=contoso.back%20up', body);
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({
      kind: 'accepted',
      receiptId: 'abc-1',
      tookMs: expect.any(Number) as number,
    });
    expect(world.door.requests).toHaveLength(1);
    expect(world.door.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/leads/contoso.back up',
      headers: { 'x-functions-key': functionKey, 'content-type': 'application/json' },
      body,
    });
  });

  test('without an offer id goes to the door for all offers', async () => {
    await world.send('/send/lead?offer=', '{}');
    expect(world.door.requests[0]?.path).toBe('/api/leads');
  });

  test.each([
    [400, { error: { message: 'Expected a JSON object.' } }, 'Expected a JSON object.'],
    [401, undefined, 'LOCAL_FUNCTION_KEY'],
    [503, undefined, 'Send it again'],
  ])('that the door answers with %i is told so in words', async (status, body, words) => {
    world.answerDoor = (reply) => reply.writeHead(status).end(body === undefined ? '' : JSON.stringify(body));
    const response = await world.send('/send/lead', '{}');
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      kind: 'refused',
      status,
      message: expect.stringContaining(words) as string,
    });
  });

  test('that nobody answers for may be sent again, because it may have arrived all the same', async () => {
    world.answerDoor = (reply) => reply.destroy();
    const response = await world.send('/send/lead', '{}');
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('the same content counts once') as string,
    });
  });

  test('above the limit of the door is still forwarded, so that the door itself refuses it', async () => {
    await world.send('/send/lead', 'x'.repeat(64 * 1024 + 1));
    expect(world.door.requests[0]?.body).toHaveLength(64 * 1024 + 1);
  });

  test.each([
    ['as a form, which any page may post', { 'Content-Type': 'text/plain' }, 415],
    ['from a page of somebody else', { Origin: 'https://example.com' }, 403],
  ])('%s never reaches the door', async (_case, headers, status) => {
    expect((await world.send('/send/lead', '{}', headers)).status).toBe(status);
    expect(world.door.requests).toEqual([]);
  });

  test('larger than the page forwards never reaches the door', async () => {
    expect((await world.send('/send/lead', 'x'.repeat(256 * 1024 + 1))).status).toBe(413);
    expect(world.door.requests).toEqual([]);
  });
});
