import fc from 'fast-check';

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udfff\ud800',
    '"',
    '\\',
    '<script>',
    '=1+1',
    '../../',
    '${jndi}',
    '\u202e',
    'null',
    '9'.repeat(400),
  ),
  fc.string({ minLength: 2_000, maxLength: 6_000 }),
);
const memberName = fc.oneof(
  fc.constantFrom(
    'userDetails',
    'UserDetails',
    'USERDETAILS',
    'leadSource',
    'actionCode',
    'offerTitle',
    'description',
    'CustomerInfo',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'email',
    'Email',
    'phone',
  ),
  fc.string(),
);
const hostileValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    hostileText,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(memberName, tie('value'), { maxKeys: 6 }),
  ),
})).value;
const hostileLead = fc
  .tuple(
    fc.dictionary(memberName, hostileValue, { maxKeys: 6 }),
    fc.record({ email: hostileText, lastName: hostileValue, phone: hostileValue }, { requiredKeys: [] }),
  )
  .map(([members, userDetails]) => ({ ...members, userDetails }));
const broken = fc.tuple(hostileLead, fc.nat(), hostileText).map(([lead, at, text]) => {
  const json = JSON.stringify(lead);
  return json.slice(0, at % json.length) + text + json.slice(at % json.length);
});
const doubled = hostileLead.map((lead) =>
  JSON.stringify(lead).replace('{', '{"leadSource":"a","leadSource":"b","LeadSource":{},'),
);
const nested = fc
  .integer({ min: 1, max: 12_000 })
  .chain((depth) =>
    fc.constantFrom(
      `{"userDetails":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      `{"userDetails":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
    ),
  );
const large = fc
  .integer({ min: 50_000, max: 80_000 })
  .map((length) => JSON.stringify({ userDetails: { email: 'a@b.example', lastName: 'x'.repeat(length) } }));
/** Correct JSON in bytes that are not UTF-8 without a mark. */
const encoded = fc
  .tuple(hostileLead, fc.constantFrom('utf8 with mark', 'utf16le', 'utf16le with mark', 'utf16be', 'latin1'))
  .map(([lead, encoding]) => {
    const json = JSON.stringify(lead);
    switch (encoding) {
      case 'utf8 with mark':
        return Buffer.from(`\ufeff${json}`);
      case 'utf16le':
        return Buffer.from(json, 'utf16le');
      case 'utf16le with mark':
        return Buffer.from(`\ufeff${json}`, 'utf16le');
      case 'utf16be':
        return Buffer.from(json, 'utf16le').swap16();
      default:
        return Buffer.from(json, 'latin1');
    }
  });

/** Bodies of every wrong kind: types, depth, size, casing, encodings, names of prototypes, doubled members, lone surrogates, mere bytes. */
export const hostileBody: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: hostileLead.map((lead) => JSON.stringify(lead)) },
  { weight: 2, arbitrary: broken },
  { weight: 1, arbitrary: doubled },
  { weight: 1, arbitrary: nested },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: encoded },
  { weight: 1, arbitrary: large },
);
