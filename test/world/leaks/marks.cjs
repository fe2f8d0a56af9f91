/**
 * What must not be found in anything that the product says: data of the people whom tests invent, and the keys that they use. Each pattern is
 * searched without regard to case. Operators' own addresses are settings and no customers' data.
 */
module.exports = [
  {
    what: 'an e-mail address',
    pattern:
      /(?<![\w.])(?!(?:sales|leads)@contoso\.example)[\w.%+-]{1,64}(?:@|%40)(?!odata\.)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|example|test|org|net)\b/i,
  },
  {
    what: 'a name',
    pattern:
      /\b(?:(?:First|Last|Company[ +])\d+|Horvat|Nordmann|Straat|Lindqvist|Björk|Zwingelstein|Quetzalcoatlus|Hush-hush|MSFT_TEST_\d+)\b/i,
  },
  {
    what: 'a telephone number',
    // Those of the invented payloads, with and without what stands between the digits.
    pattern: /46[ -]?8[ -]?123[ -]?456[ -]?78|49[ -]?123[ -]?45678|385[ -]?1[ -]?234[ -]?5678|16175555555/,
  },
  { what: 'the words of a customer', pattern: /Please call in the morning|call-my-lawyer/i },
  {
    what: 'a key',
    // The functions key of every test world; the account key of the storage emulator; any key that a connection string or an address brings.
    pattern:
      /key-of-this-test|Eby8vdM02xNO|AccountKey=|[?&](?:code|sig)=[^&\s]|x-functions-key['"]?[:=]\s*\S|Bearer [\w-]{8}/i,
  },
];
