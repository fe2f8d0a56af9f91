import { setupServer } from 'msw/node';
import { createSimulator } from '../../../local/simulator/create-simulator';

const server = setupServer(...createSimulator().handlers);
beforeAll(() => server.listen());
afterAll(() => server.close());

it('answers in the process of a test, under the real host name', async () => {
  const base = 'https://org1234abcd.crm.dynamics.com/api/data/v9.2';
  const created = await fetch(`${base}/leads`, { method: 'POST', body: JSON.stringify({ subject: 'A' }) });
  expect(created.status).toBe(204);
  expect(created.headers.get('odata-entityid')).toMatch(
    /^https:\/\/org1234abcd\.crm\.dynamics\.com\/api\/data\/v9\.2\/leads\(/,
  );
  expect((await fetch(`${base}/leads?$filter=subject eq 'A'`)).status).toBe(200);
});

it('can break off a connection there as well', async () => {
  const origin = 'https://org1234abcd.crm.dynamics.com';
  await fetch(`${origin}/_sim/faults`, {
    method: 'POST',
    body: JSON.stringify({ rules: [{ dropConnection: true, times: 1 }] }),
  });
  await expect(fetch(`${origin}/api/data/v9.2/WhoAmI`)).rejects.toThrow();
});
