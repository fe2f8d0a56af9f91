import * as fc from 'fast-check';
import { countryCode } from '../../../leads/customer/country-code';
import { normaliseEmail } from '../../../leads/customer/email-address';
import { phoneE164 } from '../../../leads/customer/phone-e164';

describe('e-mail addresses', () => {
  test.each([
    ['  Ana.Horvat@Northwind.EXAMPLE ', 'ana.horvat@northwind.example'],
    ['mailto:ana@northwind.example', 'ana@northwind.example'],
    ['Ana Horvat <Ana@northwind.example>', 'ana@northwind.example'],
    ['ana@northwind.example.', 'ana@northwind.example'],
    ['ana@northwind.example\u3002', 'ana@northwind.example'],
    ['\u200Bana@northwind.example', 'ana@northwind.example'],
    ['ola@bücher.example', 'ola@xn--bcher-kva.example'],
    ['ola@BÜCHER.example', 'ola@xn--bcher-kva.example'],
    ['ola@bu\u0308cher.example', 'ola@xn--bcher-kva.example'],
    ['mori@例え。テスト', 'mori@xn--r8jz45g.xn--zckzah'],
    ['jo\u0308rg@contoso.example', 'jörg@contoso.example'],
    ['"a@b"@contoso.example', '"a@b"@contoso.example'],
    ['ana@contoso', 'ana@contoso'],
    ['ana at contoso', undefined],
    ['@contoso.example', undefined],
    ['ana@', undefined],
    ['ana@bü/cher', undefined],
    ['ana@ü%41:80', undefined],
    ['', undefined],
  ])('%j becomes %j', (text, expected) => {
    expect(normaliseEmail(text)).toBe(expected);
  });

  test('normalising twice changes nothing, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }).map((text) => `a@${text}`),
        ),
        (text) => {
          const once = normaliseEmail(text);
          if (once !== undefined) expect(normaliseEmail(once)).toBe(once);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('countries', () => {
  test.each([
    ['US', 'US'],
    ['usa', 'US'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['United States of America', 'US'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['Great Britain', 'GB'],
    ['Croatia', 'HR'],
    ['Hrvatska', 'HR'],
    ['NO', 'NO'],
    ['Norge', 'NO'],
    ['Deutschland', 'DE'],
    ['Österreich', 'AT'],
    ['osterreich', 'AT'],
    ['日本', 'JP'],
    ['Sverige', 'SE'],
    ['Nederland', 'NL'],
    ['Holland', 'NL'],
    ['Italia', 'IT'],
    ['CHE', 'CH'],
    ['South Korea', 'KR'],
    ['Czech Republic', 'CZ'],
    [' che ', 'CH'],
    ['U.S', 'US'],
    ['D.E.', undefined],
    ['N/A', undefined],
    ['n.a.', undefined],
    ['756', undefined],
    ['Korea', undefined],
    ['Georgia (the state)', undefined],
    ['Europe', undefined],
    ['XX', undefined],
    ['__proto__', undefined],
    ['-', undefined],
    ['', undefined],
  ])('%j is %j', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});

describe('phone numbers', () => {
  test.each([
    ['16175555555', 'US', '+16175555555'],
    ['(617) 555-5555', 'US', '+16175555555'],
    ['+385 1 234 5678', undefined, '+38512345678'],
    ['00385 1 234 5678', undefined, '+38512345678'],
    ['01 234 5678', 'HR', '+38512345678'],
    ['+49 30 901820', 'US', '+4930901820'],
    ['+1 617 555 5555 ext. 12', 'US', '+16175555555'],
    ['0044 20 7946 0958', 'US', '+442079460958'],
    ['011 44 20 7946 0958', 'US', '+442079460958'],
    ['0011 44 20 7946 0958', 'AU', '+442079460958'],
    ['001 44 20 7946 0958', 'SG', '+442079460958'],
    ['(00385) 1 234 5678', undefined, '+38512345678'],
    ['+00385 1 234 5678', undefined, '+38512345678'],
    ['+44 (0)20 7946 0958', undefined, '+442079460958'],
    ['+39 02 1234 5678', undefined, '+390212345678'],
    ['＋３８５ １ ２３４ ５６７８', undefined, '+38512345678'],
    ['+385 1/234-5678', undefined, '+38512345678'],
    ['+385 1 234 5678 / +385 91 123 4567', undefined, '+38512345678'],
    ['01 234 5678; 091 123 4567', 'HR', '+38512345678'],
    ['01 234 5678, mobile 091 123 4567', 'HR', '+38512345678'],
    ['01 234 5678 or 091 123 4567', 'HR', '+38512345678'],
    ['5, 01 234 5678', 'HR', undefined],
    ['16175555555', undefined, undefined],
    ['1234567890', 'US', undefined],
    ['n/a', 'US', undefined],
    ['+999 123', 'US', undefined],
    ['5', 'AQ', undefined],
    ['', 'US', undefined],
  ])('%j in %j is %j', (text, country, expected) => {
    expect(phoneE164(text, country)).toBe(expected);
  });

  test('any text in any country is taken, and what comes out is E.164', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
        (text, country) => {
          expect(phoneE164(text, country) ?? '+10000000').toMatch(/^\+[1-9]\d{5,14}$/);
        },
      ),
    );
  });
});
