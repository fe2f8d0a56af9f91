import * as fc from 'fast-check';

/** Texts that have broken other programs: halves of surrogate pairs, control characters, direction marks, long ones. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)))
    .map((units) => units.join('')),
  fc.nat(3000).map((length) => '😀'.repeat(length)),
  fc.constantFrom(
    '\u0000',
    '\ud83d',
    '\udc00\ud800',
    '\u202Etxt',
    'Not Specified',
    ' ',
    '{',
    '{"a":1',
    'null',
    '[]',
  ),
);

const plausibleText = fc.oneof(
  fc.constantFrom(
    'SPZA-PLT|contoso.backup',
    'AppSource (SPZA)',
    'AzureMarketplace',
    'INS',
    'PLT',
    'DNC',
    'Create',
  ),
  fc.constantFrom(
    'MSFT_TEST_636573304831318844',
    'Campaigns: spring',
    '{"mktcmpid":"1234","__proto__":"x"}',
    'US',
  ),
  fc.emailAddress(),
  fc.constantFrom('+385 1 234 5678', '16175555555', '00 49 30 901820', 'tel:+1;ext=5', '9'.repeat(300)),
);

const leaf = fc.oneof(hostileText, plausibleText, fc.double(), fc.boolean(), fc.constant(null));

const names = [
  'UserDetails',
  'userDetails',
  'CustomerInfo',
  'FirstName',
  'lastName',
  'Email',
  'phone',
  'Country',
  'company',
  'Title',
  'LeadSource',
  'lead_source',
  'ActionCode',
  'actioncode',
  'OfferTitle',
  'OfferDisplayName',
  'ProductIds',
  'CreatedTime',
  'Description',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
];

const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, hostileText);

/** Own members of any name, `__proto__` included, as JSON.parse makes them. */
const objectOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<object> =>
  fc.array(fc.tuple(name, value), { maxLength: 14 }).map((members) => Object.fromEntries(members) as object);

const nested = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 4 }),
  objectOf(leaf),
  objectOf(leaf).map((value) => JSON.stringify(value)),
);

/** Any JSON object that could be posted: half of it looks like a lead. */
export const payload: fc.Arbitrary<object> = fc.oneof(
  objectOf(nested),
  fc.json({ maxDepth: 4 }).map((json) => ({ body: JSON.parse(json) as unknown })),
);

const person = fc.record(
  {
    firstName: fc.oneof(hostileText, fc.constantFrom('Ana', 'Ola')),
    lastName: fc.oneof(hostileText, fc.constantFrom('Horvat', 'Mori')),
    email: fc.oneof(fc.emailAddress(), hostileText, fc.constant('ana@northwind.example')),
    phone: fc.oneof(plausibleText, hostileText),
    country: fc.constantFrom('US', 'Croatia', 'nowhere', ''),
    company: fc.oneof(hostileText, fc.constantFrom('Northwind', 'Not Specified')),
    title: hostileText,
  },
  { requiredKeys: [] },
);

/** Bodies of documented shape with values of every kind. */
export const leadBody: fc.Arbitrary<object> = fc.record(
  {
    userDetails: person,
    leadSource: fc.oneof(
      fc.constantFrom('SPZA', 'AzureMarketplace', 'AzurePortal', 'TestDrive'),
      hostileText,
    ),
    actionCode: fc.oneof(fc.constantFrom('INS', 'PLT', 'DNC', 'Create', 'StartTestDrive'), hostileText),
    offerTitle: fc.oneof(fc.constantFrom('Contoso Backup', 'Contoso Firewall'), hostileText),
    description: fc.oneof(plausibleText, hostileText),
  },
  { requiredKeys: ['userDetails'] },
);
