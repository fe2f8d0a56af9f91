import { createDataverse } from '../../../functions/dataverse/create-dataverse';
import { json, startScripted, type Script, type Scripted } from './scripted-server';

const who = { UserId: 'u', BusinessUnitId: 'b', OrganizationId: 'o' };
const hourMs = 3_600_000;

let server: Scripted;
afterEach(() => server.stop());

/** An identity that hands out token-1, token-2, …, and a service that answers as the script says. */
async function start(script: Script, timeoutMs = 5_000) {
  server = await startScripted(script);
  const scopes: unknown[] = [];
  const getToken = async (scope: string | string[]) => {
    scopes.push(scope);
    const token = `token-${scopes.length}`;
    await new Promise(setImmediate);
    return { token, expiresOnTimestamp: Date.now() + hourMs };
  };
  const dataverse = createDataverse(
    { url: server.url, auth: 'managed-identity', timeoutMs },
    { createCredential: () => Promise.resolve({ getToken }) },
  );
  return { dataverse, scopes };
}

const unauthorized: Script = (reply) =>
  reply.writeHead(401, { 'WWW-Authenticate': 'Bearer authorization_uri=https://login' }).end();
const fifty = <T>(ask: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, ask));

describe('sign-in', () => {
  test('fifty calls at once carry one token for the environment', async () => {
    const { dataverse, scopes } = await start((reply) => json(reply, 200, who));
    await fifty(() => dataverse.whoAmI());
    expect(scopes).toEqual([`${server.url}/.default`]);
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
      new Set(['Bearer token-1']),
    );
  });

  test('a token that is refused under fifty calls is renewed once, and every call succeeds', async () => {
    const { dataverse, scopes } = await start((reply, request, index) =>
      request.headers.authorization === 'Bearer token-1'
        ? unauthorized(reply, request, index)
        : json(reply, 200, who),
    );
    const answers = await fifty(() => dataverse.whoAmI());
    expect(answers).toHaveLength(50);
    expect(scopes).toHaveLength(2);
  });

  test('a second 401 is for a person to mend', async () => {
    const { dataverse, scopes } = await start(unauthorized);
    await expect(dataverse.whoAmI()).rejects.toMatchObject({
      family: 'permanent',
      scope: 'environment',
      status: 401,
    });
    expect(server.requests).toHaveLength(2);
    expect(scopes).toHaveLength(2);
  });

  test('without sign-in a 401 is not repeated', async () => {
    server = await startScripted(unauthorized);
    const dataverse = createDataverse({ url: server.url, auth: 'none', timeoutMs: 5_000 });
    await expect(dataverse.whoAmI()).rejects.toMatchObject({ family: 'permanent', status: 401 });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('an identity that never answers does not hold a call for ever', async () => {
    server = await startScripted((reply) => json(reply, 200, who));
    const dataverse = createDataverse(
      {
        url: server.url,
        auth: 'client-secret',
        tenantId: 't',
        clientId: 'c',
        clientSecret: 's',
        timeoutMs: 100,
      },
      { createCredential: () => Promise.resolve({ getToken: () => new Promise(() => undefined) }) },
    );
    await expect(dataverse.whoAmI()).rejects.toMatchObject({ family: 'transient', code: 'sign-in' });
    expect(server.requests).toHaveLength(0);
  });

  test('each call carries an id of its own, which its error keeps', async () => {
    const { dataverse } = await start(unauthorized);
    const error: unknown = await dataverse.whoAmI().catch((reason: unknown) => reason);
    const ids = server.requests.map(({ headers }) => headers['x-ms-client-request-id']);
    expect(new Set(ids).size).toBe(2);
    expect(error).toMatchObject({
      clientRequestId: ids[1],
      message: expect.stringContaining(String(ids[1])) as string,
    });
  });
});
