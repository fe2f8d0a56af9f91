import { readLead } from '../../../leads/read-lead';
import { body } from './sample-touch';

const offerOf = (rest: object, hints: Parameters<typeof readLead>[1] = {}) =>
  readLead(body('INS', {}, rest), hints).offer;

describe('which offer a lead is about', () => {
  const title = 'Contoso Backup';

  test.each([
    ['the URL', {}, { offerId: 'backup' }, { id: 'backup', title }],
    [
      'the URL with publisher',
      {},
      { offerId: 'contoso.backup' },
      { publisherId: 'contoso', id: 'backup', title },
    ],
    [
      'the URL before ProductIds',
      { ProductIds: 'contoso.firewall' },
      { offerId: 'backup' },
      { id: 'backup', title },
    ],
    [
      'the URL, the publisher from ProductIds',
      { ProductIds: 'contoso.backup' },
      { offerId: 'backup' },
      { publisherId: 'contoso', id: 'backup', title },
    ],
    ['ProductIds', { ProductIds: ' contoso.backup ' }, {}, { publisherId: 'contoso', id: 'backup', title }],
    [
      'the first of several ProductIds',
      { ProductIds: 'contoso.backup, contoso.firewall' },
      {},
      { publisherId: 'contoso', id: 'backup', title },
    ],
    [
      'ProductIds as a list',
      { ProductIds: ['contoso.backup', 'x.y'] },
      {},
      { publisherId: 'contoso', id: 'backup', title },
    ],
    [
      'the lead source',
      { leadSource: 'SPZA-INS|contoso.backup' },
      {},
      { publisherId: 'contoso', id: 'backup', title },
    ],
    [
      'the map of titles',
      {},
      { offerIds: { 'contoso backup': 'contoso.backup' } },
      { publisherId: 'contoso', id: 'backup', title },
    ],
    ['nothing but the title', {}, { offerIds: { other: 'x.y' } }, { title }],
    ['a blank URL part', {}, { offerId: '  ' }, { title }],
  ])('%s', (_name, rest, hints, expected) => {
    expect(offerOf(rest, hints)).toEqual(expected);
  });

  test('titles meet in the map without regard to case, width and white space', () => {
    const hints = { offerIds: { 'contoso backup': 'backup' } };
    for (const offerTitle of ['CONTOSO  Backup', ' contoso\tbackup ', 'Ｃontoso Backup'])
      expect(offerOf({ offerTitle }, hints).id).toBe('backup');
  });

  test('a title named like a member of every object is found in no map', () => {
    expect(offerOf({ offerTitle: 'constructor' }, { offerIds: {} })).toEqual({ title: 'constructor' });
  });

  test('the offer title is never read as a lead source', () => {
    expect(offerOf({ offerTitle: 'AzureMarketplace-INS|evil.offer' })).toEqual({
      title: 'AzureMarketplace-INS|evil.offer',
    });
  });

  test('a name in the lead source serves as title when there is no other', () => {
    expect(offerOf({ offerTitle: '', leadSource: 'SPZA-INS|Contoso Backup' })).toEqual({ title });
  });
});
