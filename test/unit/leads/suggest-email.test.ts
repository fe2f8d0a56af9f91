import { suggestEmail } from '../../../leads/validity/suggest-email';

describe('an address that was misspelt', () => {
  test.each([
    ['ana@gmial.com', 'ana@gmail.com'],
    ['ana@gmai.com', 'ana@gmail.com'],
    ['ana@gmmail.com', 'ana@gmail.com'],
    ['ana@hotnail.com', 'ana@hotmail.com'],
    ['ana@outlok.com', 'ana@outlook.com'],
    ['ana@ziggoo.nl', 'ana@ziggo.nl'],
    ['ana@libeor.it', 'ana@libero.it'],
    ['ana@gmail.con', 'ana@gmail.com'],
    ['ana@contoso.cmo', 'ana@contoso.com'],
    ['ana@contoso.nte', 'ana@contoso.net'],
    ['Ana.Horvat+crm@GMIAL.com', 'Ana.Horvat+crm@gmail.com'],
  ])('%s was meant to be %s', (email, meant) => expect(suggestEmail(email)).toBe(meant));

  test.each([
    'ana@gmail.com',
    'ana@contoso.com',
    'ana@contoso.co',
    'ana@ibm.com',
    'ana@sap.com',
    'ana@hp.com',
    'ana@mail.com',
    'ana@email.com',
    'ana@cloud.com',
    'ana@kth.se',
    'ana@gmx.de',
    'ana@gmailbackup.example',
    'ana@',
    'gmial.com',
    '',
  ])('%j is left alone', (email) => expect(suggestEmail(email)).toBeUndefined());
});
