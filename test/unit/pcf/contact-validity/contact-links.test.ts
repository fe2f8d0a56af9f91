import * as fc from 'fast-check';
import {
  mailLink,
  phoneLink,
} from '../../../../pcf-controls/ContactValidity/ContactValidity/contact/contact-links';
import type { StoredContact } from '../../../../pcf-controls/ContactValidity/ContactValidity/contact/stored-contact';
import { emailValidity, phoneValidity } from '../../../../leads/schema/choices';

const contact = (change: Partial<StoredContact>): StoredContact => ({
  email: 'ana@contoso.com',
  phone: '01 234 5678',
  phoneE164: '+38512345678',
  emailValidity: emailValidity.Valid,
  phoneValidity: phoneValidity.Valid,
  quality: null,
  contactReason: '',
  ...change,
});

describe('the mail link', () => {
  test.each([
    [{}, 'mailto:ana@contoso.com'],
    [{ email: 'Ana+crm@Contoso.com' }, 'mailto:ana%2Bcrm@contoso.com'],
    [{ email: "o'neil&co?cc=x@contoso.com" }, "mailto:o'neil%26co%3Fcc%3Dx@contoso.com"],
    [{ email: 'jörg@bücher.de' }, 'mailto:j%C3%B6rg@xn--bcher-kva.de'],
    [{ emailValidity: emailValidity.Spam }, undefined],
    [{ emailValidity: emailValidity.Invalid }, undefined],
    [{ emailValidity: null }, undefined],
    [{ email: 'javascript:alert(1)' }, undefined],
    [{ email: 'ana@contoso.com?bcc=all@x.com' }, undefined],
    [{ email: '' }, undefined],
  ])('%j: %s', (change, link) => expect(mailLink(contact(change))).toBe(link));

  test('names exactly one recipient and nothing else, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.emailAddress(),
      fc.string().map((text) => `${text}@contoso.com`),
    );
    fc.assert(
      fc.property(typed, (email) => {
        const link = mailLink(contact({ email }));
        if (link !== undefined) expect(link).toMatch(/^mailto:[^?&@\s:/]+@[a-z0-9.-]+$/);
      }),
    );
  });
});

describe('the phone link', () => {
  test.each([
    [{}, 'tel:+38512345678'],
    [{ phoneE164: '' }, undefined],
    [{ phoneE164: '+385;ext=1' }, undefined],
    [{ phoneE164: 'javascript:1' }, undefined],
    [{ phoneValidity: phoneValidity.Invalid }, undefined],
  ])('%j: %s', (change, link) => expect(phoneLink(contact(change))).toBe(link));
});
