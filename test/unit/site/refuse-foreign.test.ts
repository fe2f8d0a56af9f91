import { refuseForeign } from '../../../local/site/http/refuse-foreign';

test.each([
  [{ host: '127.0.0.1:7080' }],
  [{ host: 'localhost:7080' }],
  [{ host: '[::1]:7080' }],
  [{ host: '127.0.0.1:7080', origin: 'http://127.0.0.1:7080' }],
  [{ host: 'localhost:8080', origin: 'http://localhost:8080' }],
])('serves the page itself: %j', (headers) => {
  expect(refuseForeign(new Headers(headers))).toBeUndefined();
});

test.each([
  ['another site that posts here', { host: '127.0.0.1:7080', origin: 'https://example.com' }],
  ['another port of this machine', { host: '127.0.0.1:7080', origin: 'http://127.0.0.1:9999' }],
  ['a page without an origin of its own', { host: '127.0.0.1:7080', origin: 'null' }],
  ['a name that leads to this machine', { host: 'rebound.example.com:7080' }],
  ['no host', {}],
])('refuses %s', (_case, headers) => {
  expect(refuseForeign(new Headers(headers as Record<string, string>))).toMatch(/page/);
});
