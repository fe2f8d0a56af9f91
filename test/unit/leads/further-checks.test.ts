import { emailValidity } from '../../../leads/schema/choices';
import { checkDisposableDomain } from '../../../leads/validity/check-disposable-domain';
import { contactValidity } from '../../../leads/validity/contact-validity';
import { furtherChecks } from '../../../leads/validity/further-checks';
import { readReasons, reasons, type ReasonKey } from '../../../leads/validity/reasons';
import { leadColumns } from '../../../leads/schema/lead-columns';

const nameOf = (value: number | undefined) =>
  Object.entries(emailValidity).find(([, each]) => each === value)?.[0];

describe('test domains and role accounts', () => {
  test.each([
    ['ana@example.com', 'Invalid', 'emailReserved'],
    ['ana@mail.example.org', 'Invalid', 'emailReserved'],
    ['ana@northwind.test', 'Invalid', 'emailReserved'],
    ['ana@printer.local', 'Invalid', 'emailReserved'],
    ['Info@Contoso.com', 'Valid', 'emailRole'],
    ['sales+leads@contoso.com', 'Valid', 'emailRole'],
    ['no-reply@contoso.com', 'Invalid', 'emailUnread'],
    ['No.Reply+crm@contoso.com', 'Invalid', 'emailUnread'],
    ['do_not_reply@contoso.com', 'Invalid', 'emailUnread'],
    ['mailer-daemon@contoso.com', 'Invalid', 'emailUnread'],
    ['noreen.plyer@contoso.com', undefined, undefined],
    ['ana@contoso.com', undefined, undefined],
    ['ana@notexample.com', undefined, undefined],
    ['informatics@contoso.com', undefined, undefined],
    ['not an address', undefined, undefined],
    [undefined, undefined, undefined],
  ] as const)('%s: %s', (email, validity, reason) => {
    const [finding, ...more] = furtherChecks({ email });
    expect(nameOf(finding?.validity)).toBe(validity);
    expect(finding?.reason).toBe(reason && reasons[reason]);
    expect(more).toEqual([]);
  });

  test('a role account stays valid and the seller is told', () => {
    const contact = { email: 'info@contoso.com', phone: '+38512345678', phoneE164: '+38512345678' };
    expect(contactValidity(contact, furtherChecks(contact))).toMatchObject({
      email: emailValidity.Valid,
      reasons: [reasons.emailRole],
    });
  });
});

describe('throw-away domains', () => {
  const check = checkDisposableDomain((domain) => ['throwaway.com', 'mail.fabrikam.com'].includes(domain));

  test.each([
    ['ana@throwaway.com', true],
    ['ana@a.b.ThrowAway.com', true],
    ['ana@mail.fabrikam.com', true],
    ['ana@fabrikam.com', false],
    ['ana@notthrowaway.com', false],
    ['throwaway.com', false],
  ])('%s is spam: %s', (email, isSpam) => {
    const finding = { channel: 'email', validity: emailValidity.Spam, reason: reasons.emailDisposable };
    expect(check({ email })).toEqual(isSpam ? [finding] : []);
  });
});

describe('stored reasons', () => {
  const keys = Object.keys(reasons) as ReasonKey[];

  test('are found again by key, whatever stands between them', () => {
    expect(readReasons(`${reasons.emailRole} Called, wrong person.  ${reasons.phoneInvalid}`)).toEqual({
      known: ['emailRole', 'phoneInvalid'],
      rest: 'Called, wrong person.',
    });
    expect(readReasons('')).toEqual({ known: [], rest: '' });
  });

  test.each(keys)('%s is not found in another sentence', (key) => {
    expect(readReasons(reasons[key])).toEqual({ known: [key], rest: '' });
  });

  test('say the limit that the column has', () => {
    expect(reasons.emailTooLong).toContain(` ${leadColumns.emailaddress1.maxLength} `);
  });
});
