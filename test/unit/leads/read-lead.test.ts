import * as fc from 'fast-check';
import { readLead } from '../../../leads/read-lead';
import { leadBody, payload } from './arbitrary-payload';
import { body } from './sample-touch';

const everyText = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => [name, ...everyText(member)])
      : [];

describe('hostile payloads', () => {
  test('any JSON object is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(payload, leadBody), (value) => {
        const lead = readLead(value, { offerId: 'contoso.backup' });
        expect(lead.leadSource.source).toBeGreaterThanOrEqual(727000000);
        expect(lead.offer.id).toBe('backup');
      }),
      { numRuns: 500 },
    );
  });

  test('no text keeps a lone surrogate or a control character', () => {
    fc.assert(
      fc.property(fc.oneof(payload, leadBody), (value) => {
        for (const text of everyText(readLead(value, {}))) {
          expect(text.isWellFormed()).toBe(true);
          expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([null, 'text', 7, true, [], [1]])('%j in place of an object gives an empty lead', (value) => {
    expect(readLead(value, {})).toMatchObject({ contact: {}, offer: {}, isTest: false, doNotContact: false });
  });

  test.each(['0001-01-01T00:00:00Z', '1601-01-01T00:00:00Z', '1752-12-31T23:59:59.999Z'])(
    '%s is no time at which a lead was made: Dataverse would refuse the whole row',
    (CreatedTime) => {
      expect(readLead({ CreatedTime }, {}).createdAtMs).toBeUndefined();
    },
  );

  test('prototype keys are ordinary members', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"isTest":true,"email":"x@y.example"},"constructor":{"a":1},"description":"{\\"__proto__\\":\\"a\\",\\"mktcmpid\\":\\"1\\"}"}',
    ) as unknown;
    const lead = readLead(hostile, { offerIds: {} });
    expect(lead.contact).toEqual({});
    expect(Object.keys(lead.campaign ?? {})).toEqual(['__proto__', 'mktcmpid']);
    expect(({} as Record<string, unknown>).email).toBeUndefined();
  });
});

describe('values of other types than text', () => {
  test.each([
    [
      'a number is its digits',
      { phone: 16175555555, country: 'US' },
      { phone: '16175555555', phoneE164: '+16175555555' },
    ],
    [
      'of an array the first text counts',
      { email: [null, ' ', 'Ana@Northwind.example'] },
      { email: 'ana@northwind.example' },
    ],
    [
      '"Not Specified" is nothing',
      { company: 'Not specified', title: ' NOT SPECIFIED ' },
      { company: undefined, jobTitle: undefined },
    ],
    [
      'a boolean is nothing',
      { firstName: true, lastName: false },
      { firstName: undefined, lastName: undefined },
    ],
    ['an object is nothing', { company: { name: 'x' } }, { company: undefined }],
    ['white space and NUL', { lastName: '  van\t der\u0000  Berg \n' }, { lastName: 'van der Berg' }],
    ['decomposed letters are composed', { lastName: 'Mu\u0308ller' }, { lastName: 'Müller' }],
    ['direction marks cannot turn a name', { lastName: '\u202Eevil\u202C' }, { lastName: 'evil' }],
  ])('%s', (_name, user, expected) => {
    const { contact } = readLead(body('PLT', user), {});
    const names = Object.keys(expected) as (keyof typeof contact)[];
    expect(Object.fromEntries(names.map((name) => [name, contact[name]]))).toEqual(expected);
  });

  test('a description that is an object holds campaign parameters', () => {
    expect(readLead(body('INS', {}, { description: { mktcmpid: 7, nested: {} } }), {}).campaign).toEqual({
      mktcmpid: '7',
    });
  });

  test('of two spellings of a member the first with a value counts', () => {
    expect(readLead({ Email: '', email: 'a@b.example', EMAIL: 'c@d.example' }, {}).contact.email).toBe(
      'a@b.example',
    );
  });

  test('unreadable CustomerInfo leaves the contact empty', () => {
    expect(readLead({ CustomerInfo: '{"Email":', LeadSource: 'SPZA-PLT' }, {}).contact).toEqual({});
  });
});
