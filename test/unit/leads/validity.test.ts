import { readLead } from '../../../leads/read-lead';
import { emailValidity, phoneValidity, quality } from '../../../leads/schema/choices';
import { contactValidity } from '../../../leads/validity/contact-validity';

const judge = (user: object) => contactValidity(readLead({ userDetails: user }, {}).contact);

const nameOf = (choice: Readonly<Record<string, number>>, value: number) =>
  Object.entries(choice).find(([, each]) => each === value)?.[0];

describe('e-mail by syntax', () => {
  test.each([
    ['ana@northwind.example', 'Valid', undefined],
    ["o'neil+leads@sub.northwind.example", 'Valid', undefined],
    ['jörg@bücher.example', 'Valid', undefined],
    ['', 'Unknown', /No e-mail address/],
    ['ana', 'Invalid', /no @/],
    ['ana@northwind', 'Invalid', /top-level domain/],
    ['ana@192.168.0.1', 'Invalid', /top-level domain/],
    ['a..b@northwind.example', 'Invalid', /before the @/],
    ['.a@northwind.example', 'Invalid', /before the @/],
    ['a b@northwind.example', 'Invalid', /before the @/],
    [`${'a'.repeat(65)}@b.example`, 'Invalid', /longer than 64/],
    ['ana@-northwind.example', 'Invalid', /domain of the e-mail address is not well formed/],
    ['ana@north_wind.example', 'Invalid', /domain of the e-mail address is not well formed/],
    [`ana@${'a'.repeat(64)}.example`, 'Invalid', /domain of the e-mail address is not well formed/],
    [`ana@${'sub.'.repeat(25)}example`, 'Invalid', /longer than the 100 characters/],
  ])('%j is %s', (email, validity, reason) => {
    const { email: value, reasons } = judge({ email, phone: '+385 1 234 5678' });
    expect(nameOf(emailValidity, value)).toBe(validity);
    expect(reasons.join(' ')).toMatch(reason ?? /^$/);
  });
});

describe('phone by its country', () => {
  test.each([
    ['+385 1 234 5678', '', 'Valid', undefined],
    ['16175555555', 'USA', 'Valid', undefined],
    ['', 'USA', 'Unknown', /No phone number/],
    ['16175555555', '', 'Unknown', /country is not known/],
    ['1234567890', 'US', 'Invalid', /not a valid number/],
    ['+1 234', '', 'Invalid', /not a valid number/],
    ['(+1) 234', '', 'Invalid', /not a valid number/],
    ['＋1 234', '', 'Invalid', /not a valid number/],
    ['٠١ ٢٣٤ ٥٦٧٨', '', 'Unknown', /country is not known/],
    ['call me', '', 'Invalid', /not a valid number/],
  ])('%j in %j is %s', (phone, country, validity, reason) => {
    const { phone: value, reasons } = judge({ email: 'ana@northwind.example', phone, country });
    expect(nameOf(phoneValidity, value)).toBe(validity);
    expect(reasons.join(' ')).toMatch(reason ?? /^$/);
  });
});

describe('quality', () => {
  const email = 'ana@northwind.example';
  const phone = '+385 1 234 5678';

  test.each([
    ['both ways valid', { email, phone }, 'High'],
    ['valid e-mail, no phone', { email }, 'Unknown'],
    ['valid e-mail, wrong phone', { email, phone: '+1 2' }, 'Unknown'],
    ['wrong e-mail, valid phone', { email: 'ana', phone }, 'Unknown'],
    ['wrong e-mail, no phone', { email: 'ana' }, 'Low'],
    ['both wrong', { email: 'ana', phone: '+1 2' }, 'Low'],
    ['nothing given', {}, 'Unknown'],
  ])('%s: %s', (_name, user, expected) => {
    expect(nameOf(quality, judge(user).quality)).toBe(expected);
  });

  test('further findings count where they are graver', () => {
    const contact = readLead({ userDetails: { email, phone } }, {}).contact;
    const spam = {
      channel: 'email',
      validity: emailValidity.Spam,
      reason: 'The domain is disposable.',
    } as const;
    expect(contactValidity(contact, [spam])).toEqual({
      email: emailValidity.Spam,
      phone: phoneValidity.Valid,
      quality: quality.Low,
      reasons: ['The domain is disposable.'],
    });
    const unknown = { channel: 'phone', validity: phoneValidity.Unknown } as const;
    expect(contactValidity(contact, [unknown])).toMatchObject({
      phone: phoneValidity.Valid,
      quality: quality.High,
    });
  });
});
