import fc from 'fast-check';
import { matchRoute, parseRouteTemplate } from '../../../local/functions-host/http/route-template';

describe('matchRoute', () => {
  it.each([
    ['api/leads/{offerId?}', '/api/leads', {}],
    ['api/leads/{offerId?}', '/api/leads/', {}],
    ['api/leads/{offerId?}', '/API/Leads/Contoso.Backup', { offerId: 'Contoso.Backup' }],
    ['api/leads/{offerId?}', '/api/leads/a%20b%2Fc', { offerId: 'a b/c' }],
    ['api/leads/{offerId?}', '/api/leads/%', { offerId: '%' }],
    ['api/leads/{offerId?}', '/api/leads/one/two', undefined],
    ['api/leads/{offerId?}', '/api', undefined],
    ['api/leads/{offerId?}', '/api//leads', undefined],
    ['items/{id}', '/items', undefined],
    ['items/{id}', '/items/7', { id: '7' }],
    ['items/{id:int}', '/items/7', { id: '7' }],
    ['items/{id:int}', '/items/seven', undefined],
    ['items/{id:int?}', '/items', {}],
    ['items/{id=5}', '/items', { id: '5' }],
    ['items/{id:int=5}', '/items/6', { id: '6' }],
    [
      '{kind}/{id:guid}',
      '/lead/0f8fad5b-d9cb-469f-a165-70867728950e',
      { kind: 'lead', id: '0f8fad5b-d9cb-469f-a165-70867728950e' },
    ],
    ['files/{*rest}', '/files/a/b/c', { rest: 'a/b/c' }],
    ['files/{*rest}', '/files', { rest: '' }],
    ['files/{**rest}', '/files/a', { rest: 'a' }],
    ['', '/', {}],
    ['', '/else', undefined],
  ])('%s and %s: %j', (template, path, expected) => {
    expect(matchRoute(parseRouteTemplate(template), path)).toEqual(expected);
  });

  it('gives back any segment as it was before it was encoded', () => {
    const template = parseRouteTemplate('api/leads/{offerId}');
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (offerId) => {
        expect(matchRoute(template, `/api/leads/${encodeURIComponent(offerId)}`)).toEqual({ offerId });
      }),
    );
  });
});

describe('parseRouteTemplate', () => {
  it.each(['items/{id:date}', 'items/a-{id}', 'items/{id', 'items/{}'])(
    'refuses %s, which it could not match',
    (template) => {
      expect(() => parseRouteTemplate(template)).toThrow(`Route "${template}"`);
    },
  );
});
