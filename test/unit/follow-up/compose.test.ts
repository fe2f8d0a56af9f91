import fc from 'fast-check';
import { composeDigest, composeNotice, type NoticedLead } from '../../../functions/follow-up/notices/compose';
import { oneLine } from '../../../functions/follow-up/notices/one-line';
import { noticeLanguages } from '../../../functions/follow-up/notices/texts/notice-language';
import { fill, noticeTexts } from '../../../functions/follow-up/notices/texts/notice-texts';

const lead: NoticedLead = {
  id: 'b7a0c1d2-0000-4000-8000-000000000004',
  name: 'Ana Horvat',
  company: 'Northwind',
  offer: 'Contoso CRM',
  receivedOn: '2026-11-21T12:00:00Z',
  dueOn: '2026-11-22T12:00:00Z',
};
const wording = { language: 'en', dataverseUrl: 'https://contoso.crm.dynamics.com' } as const;

test('a notice tells who waits for what, until when, and where to look', () => {
  const { subject, text } = composeNotice('reminder', lead, wording);
  expect(subject).toBe('Answer due soon: Contoso CRM');
  expect(text).toContain('Customer: Ana Horvat');
  expect(text).toContain('First contact due (UTC): 2026-11-22 12:00');
  expect(text).toContain(
    'https://contoso.crm.dynamics.com/main.aspx?pagetype=entityrecord&etn=lead&id=b7a0c1d2-0000-4000-8000-000000000004',
  );
});

test.each(noticeLanguages)('every text of %s is there, with its places', (language) => {
  const english = noticeTexts.en;
  const texts = noticeTexts[language];
  expect(Object.keys(texts)).toEqual(Object.keys(english));
  for (const kind of ['request', 'reminder', 'late'] as const)
    expect(texts.subject[kind]).toContain('{offer}');
  expect(texts.digestSubject).toContain('{count}');
  expect(composeNotice('late', lead, { ...wording, language }).html).toContain(`<html lang="${language}">`);
});

test('what is unknown is said to be', () => {
  const { subject, text } = composeNotice('request', { ...lead, offer: '', name: ' ' }, wording);
  expect(subject).toBe('A customer asks for contact: not told');
  expect(text).toContain('Customer: not told');
});

/** Texts as an attacker would type them. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '\r\nBcc: all@evil.example',
    '<img src=x onerror=alert(1)>',
    '"><script>',
    '\u202Eexe.tac',
    '{offer}{customer}',
    '\u2028To: x',
  ),
);
const anyLead = fc
  .record({ name: hostile, company: hostile, offer: hostile })
  .map((texts) => ({ ...lead, ...texts }));

test('whatever a customer is called, a subject is one line and HTML has our own tags only', () => {
  fc.assert(
    fc.property(anyLead, fc.constantFrom(...noticeLanguages), (hostileLead, language) => {
      const notice = composeNotice('request', hostileLead, { ...wording, language });
      const digest = composeDigest([{ kind: 'late', lead: hostileLead }], { ...wording, language });
      for (const { subject, html } of [notice, digest]) {
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect(
          html
            .match(/<\/?([a-z]+)/gi)
            ?.every((tag) => /^<\/?(html|body|p|table|tr|th|td|a|small|ul|li|br)$/.test(tag)),
        ).toBe(true);
      }
    }),
  );
});

test.each([
  ['a\r\nb', 'a b'],
  ['  a\t\u0000b ', 'a b'],
  ['x'.repeat(300), 'x'.repeat(200)],
  ['Åsa Öberg', 'Åsa Öberg'],
])('%j is shown as %j', (text, line) => expect(oneLine(text)).toBe(line));

test('what is filled in is not filled again', () =>
  expect(fill('{a} and {b}, {c}', { a: '{b}', b: 'x' })).toBe('{b} and x, {c}'));
