import { judgeEdit } from '../../../../pcf-controls/ContactValidity/ContactValidity/contact/judge-edit';
import type { StoredContact } from '../../../../pcf-controls/ContactValidity/ContactValidity/contact/stored-contact';
import { emailValidity, phoneValidity, quality } from '../../../../leads/schema/choices';
import { reasons } from '../../../../leads/validity/reasons';

const spam: StoredContact = {
  email: 'ana@throwaway.com',
  phone: '+385 1 234 5678',
  phoneE164: '+38512345678',
  emailValidity: emailValidity.Spam,
  phoneValidity: phoneValidity.Valid,
  quality: quality.Low,
  contactReason: reasons.emailDisposable,
};

const judge = (stored: StoredContact, change: object, country?: string) =>
  judgeEdit(stored, { email: stored.email, phone: stored.phone, ...change }, () => country);

describe('what is written after an edit', () => {
  test('nothing changes while nothing was edited: the server knew more than syntax', () => {
    expect(judge(spam, {})).toBe(spam);
  });

  test('another address gets its own verdict, stored as the server stores it', () => {
    expect(judge(spam, { email: ' Ana@Contoso.COM ' })).toEqual({
      ...spam,
      email: 'ana@contoso.com',
      emailValidity: emailValidity.Valid,
      quality: quality.High,
      contactReason: '',
    });
  });

  test('another number leaves the verdict on the address alone', () => {
    expect(judge(spam, { phone: '123' }, 'HR')).toEqual({
      ...spam,
      phone: '123',
      phoneE164: '',
      phoneValidity: phoneValidity.Invalid,
      contactReason: `${reasons.phoneInvalid} ${reasons.emailDisposable}`,
    });
  });

  test('a national number is read with the customer’s country', () => {
    expect(judge(spam, { phone: '01 234 5679' }, 'HR')).toMatchObject({
      phoneE164: '+38512345679',
      phoneValidity: phoneValidity.Valid,
    });
    expect(judge(spam, { phone: '01 234 5679' })).toMatchObject({
      phoneE164: '',
      phoneValidity: phoneValidity.Unknown,
    });
  });

  test.each([
    ['ana', emailValidity.Invalid, reasons.emailNoAt],
    ['ana@example.com', emailValidity.Invalid, reasons.emailReserved],
    ['info@contoso.com', emailValidity.Valid, reasons.emailRole],
    ['', emailValidity.Unknown, reasons.emailMissing],
  ])('%j is judged as on the server', (email, validity, reason) => {
    expect(judge(spam, { email })).toMatchObject({ emailValidity: validity, contactReason: reason });
  });

  test('another address of the same domain is no better: what the server found out about the domain holds', () => {
    expect(judge(spam, { email: 'anna@throwaway.com' })).toMatchObject({
      emailValidity: emailValidity.Spam,
      quality: quality.Low,
      contactReason: reasons.emailDisposable,
    });
    const unreachable = {
      ...spam,
      emailValidity: emailValidity.Invalid,
      contactReason: reasons.emailNoMailServer,
    };
    expect(judge(unreachable, { email: 'anna@Throwaway.com' }).emailValidity).toBe(emailValidity.Invalid);
    expect(judge(unreachable, { email: 'anna@throwaway.org' }).emailValidity).toBe(emailValidity.Valid);
  });

  test('blanks around a stored value are no edit', () => {
    const blank = { ...spam, email: ' ana@throwaway.com', phone: '+385 1 234 5678 ' };
    expect(judge(blank, {})).toBe(blank);
  });

  test('nothing is said about what the form does not show', () => {
    const hidden = { ...spam, email: '', emailValidity: null, quality: quality.High, contactReason: '' };
    expect(judgeEdit(hidden, { email: '', phone: hidden.phone }, () => 'HR', ['email'])).toBe(hidden);
    expect(judgeEdit(hidden, { email: '', phone: '123' }, () => 'HR', ['email'])).toEqual({
      ...hidden,
      phone: '123',
      phoneE164: '',
      phoneValidity: phoneValidity.Invalid,
      contactReason: reasons.phoneInvalid,
    });
  });

  test('a lead without verdicts is judged as it is shown', () => {
    const old = {
      ...spam,
      email: 'ana@contoso.com',
      emailValidity: null,
      phoneValidity: null,
      contactReason: '',
    };
    expect(judge(old, {})).toMatchObject({
      emailValidity: emailValidity.Valid,
      phoneValidity: phoneValidity.Valid,
      quality: quality.High,
    });
  });
});
