import { request as httpRequest } from 'node:http';
import { hostKey, masterKey, startSampleApp, type SampleApp } from './start-sample-app';

/** Sends a body in chunks, without a length. */
function sendChunked(url: string, parts: readonly string[]): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      { method: 'POST', headers: { 'x-functions-key': hostKey } },
      (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    request.once('error', reject);
    for (const part of parts) request.write(part);
    request.end();
  });
}

describe('an app with HTTP streams', () => {
  let app: SampleApp;
  beforeAll(async () => {
    app = await startSampleApp('streamed', { 'AzureWebJobs.off.Disabled': 'true' });
  });
  afterAll(() => app.stop());

  const post = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${app.url}${path}`, {
      method: 'POST',
      body: 'hello',
      headers: { 'content-type': 'text/plain', ...headers },
    });

  it('hands over route parameters, query, headers and body, and gives back status, headers and body', async () => {
    const response = await post('/api/items/a%20b?x=1&x=2', { 'x-functions-key': hostKey });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-answered-by')).toBe('echo');
    expect(await response.json()).toEqual({ id: 'a b', all: ['1', '2'], type: 'text/plain', body: 'hello' });
  });

  it('hands over a body without a length', async () => {
    const { status, body } = await sendChunked(`${app.url}/api/items`, ['in ', 'two parts']);
    expect(status).toBe(201);
    expect(JSON.parse(body)).toMatchObject({ body: 'in two parts' });
  });

  it('sends an answer as it comes', async () => {
    const response = await fetch(`${app.url}/api/halves`);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const text = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await text()).toBe('first ');
    await fetch(`${app.url}/api/go`);
    expect(await text()).toBe('second');
  });

  it('answers a sender whose body the app does not want to read', async () => {
    const response = await fetch(`${app.url}/api/too-large`, {
      method: 'POST',
      body: Buffer.alloc(5_000_000),
    });
    expect(response.status).toBe(413);
  });

  it.each([
    ['no key', '/api/items', {}, 401],
    ['a wrong key', '/api/items?code=wrong', {}, 401],
    ['the host key in the query', `/api/items?code=${hostKey}`, {}, 201],
    ['the host key in the header', '/api/items', { 'x-functions-key': hostKey }, 201],
    [
      'a wrong header beside a right query',
      `/api/items?code=${hostKey}`,
      { 'x-functions-key': 'wrong' },
      401,
    ],
    ['the master key', '/api/items', { 'x-functions-key': masterKey }, 201],
    ['the host key at an admin function', '/api/boss', { 'x-functions-key': hostKey }, 401],
    ['the master key at an admin function', '/api/boss', { 'x-functions-key': masterKey }, 200],
    ['no key at an anonymous function', '/api/open', {}, 200],
    ['a wrong key at an anonymous function', '/api/open?code=wrong', {}, 200],
    ['other letter case in the path', '/API/Open/', {}, 200],
    ['a path that no function has', '/api/unknown', {}, 404],
    ['a path without the prefix', '/open', {}, 404],
    ['a disabled function', '/api/off', {}, 404],
    ['a disabled function with the master key', '/api/off', { 'x-functions-key': masterKey }, 200],
    ['a handler that throws', '/api/boom', {}, 500],
    ['a handler whose error a hook clears', '/api/forgiven', {}, 200],
    ['a handler that returns nothing', '/api/nothing', {}, 500],
    ['the admin API without a key', '/admin/host/ping', {}, 401],
    ['the admin API with the host key', '/admin/host/ping', { 'x-functions-key': hostKey }, 401],
    ['the admin API with the master key', '/admin/host/ping', { 'x-functions-key': masterKey }, 200],
  ])('%s: %s', async (_case, path, headers, status) => {
    const response = await post(path, headers);
    const body = await response.text();
    expect(response.status).toBe(status);
    if (status >= 400) expect(body).toBe('');
  });

  it('has 404 for a wrong method, with the right key too', async () => {
    const headers = { 'x-functions-key': hostKey };
    expect((await fetch(`${app.url}/api/items`, { method: 'PUT', headers })).status).toBe(404);
    expect((await fetch(`${app.url}/api/items`, { headers })).status).toBe(404);
  });

  it('runs appStart hooks before the first request', async () => {
    expect(await (await fetch(`${app.url}/api/open`)).text()).toBe('an appStart hook');
  });

  it('logs JSON lines without bodies, keys, paths or query strings', async () => {
    await post('/api/items/secret-id?code=secret-code&q=secret-query', { 'x-functions-key': hostKey });
    const lines = app.output().trim().split('\n');
    expect(
      lines.filter((line) => (JSON.parse(line) as { function?: string }).function === 'echo'),
    ).not.toHaveLength(0);
    for (const secret of ['secret-', 'hello', hostKey, masterKey, '/api/'])
      expect(app.output()).not.toContain(secret);
  });
});

describe('an app without HTTP streams, as ES modules and without a route prefix', () => {
  let app: SampleApp;
  beforeAll(async () => {
    app = await startSampleApp('buffered');
  });
  afterAll(() => app.stop());

  it('hands over the whole request and gives back the whole response', async () => {
    const response = await fetch(`${app.url}/items/7?x=1&x=2`, { method: 'POST', body: 'hello' });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: '7', x: '1,2', body: 'hello' });
  });

  it('hands over nothing of a body without a length, as the platform does', async () => {
    const { body } = await sendChunked(`${app.url}/items/7`, ['lost']);
    expect(JSON.parse(body)).toMatchObject({ body: '' });
  });

  it.each([
    ['/nothing', 204],
    ['/boom', 500],
  ])('%s is answered with %d and no body', async (path, status) => {
    const response = await fetch(`${app.url}${path}`);
    expect([response.status, await response.text()]).toEqual([status, '']);
  });
});
