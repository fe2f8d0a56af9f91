import { namedValues, webhookRequest } from '../../../local/simulator/events/webhook-request';

const endpoint = { url: 'http://127.0.0.1:1/hook?a=1', authType: undefined, authValue: undefined };
const context = (filler: string): Readonly<Record<string, unknown>> => ({
  ...{ MessageName: 'Create', PrimaryEntityName: 'lead', CorrelationId: 'c', ParentContext: null },
  ...{ InputParameters: [{ key: 'Target', value: filler }], PreEntityImages: [], PostEntityImages: [] },
});

it('is cut above 256 KB of bytes, not characters', () => {
  const fits = webhookRequest(endpoint, context('x'.repeat(255 * 1024)));
  const cut = webhookRequest(endpoint, context('æ'.repeat(130 * 1024)));
  expect(fits.headers).not.toHaveProperty('x-ms-dynamics-msg-size-exceeded');
  expect(JSON.parse(fits.body)).toHaveProperty('InputParameters');
  expect(cut.headers).toHaveProperty('x-ms-dynamics-msg-size-exceeded');
  expect(JSON.parse(cut.body)).toEqual({
    MessageName: 'Create',
    PrimaryEntityName: 'lead',
    CorrelationId: 'c',
  });
});

it('keeps the query that the URL has', () => {
  expect(webhookRequest({ ...endpoint, authType: 4, authValue: 'k' }, context('')).url).toBe(
    'http://127.0.0.1:1/hook?a=1&code=k',
  );
});

it.each([
  ['<settings><setting name="a" value="1"/><setting name="b" value="2" /></settings>', { a: '1', b: '2' }],
  ['<settings><setting name="a" value="1"/></settings>', { a: '1' }],
  ['<settings><setting name="a&amp;b" value="&lt;1&gt;"/></settings>', { 'a&b': '<1>' }],
  ['<settings><setting', {}],
  ['{"a":"1"}', {}],
  ['', {}],
  [undefined, {}],
])('reads names and values from %s', (authValue, values) => {
  expect(namedValues(authValue)).toEqual(values);
});
