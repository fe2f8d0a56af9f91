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
    ['ana@gmail.cm', 'ana@gmail.com'],
    ['ana@hotmail.co', 'ana@hotmail.com'],
    ['ana@yaho.co.uk', 'ana@yahoo.co.uk'],
    ['Ana.Horvat+crm@GMIAL.com', 'ana.horvat+crm@gmail.com'],
    ['Ana Horvat <ana@gmial.com>', 'ana@gmail.com'],
    ['mailto:ana@gmial.com', 'ana@gmail.com'],
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
    // Ours are next to these, which are in use as well.
    'ana@hotmail.es',
    'ana@hotmail.dk',
    'ana@hotmail.be',
    'ana@hotmail.no',
    'ana@yahoo.in',
    'ana@yahoo.at',
    'ana@outlook.com.br',
    'ana@melia.com',
    'ana@libera.it',
    'ana@libro.it',
    'ana@tmail.com',
    'ana@vcloud.com',
    'ana@',
    'gmial.com',
    '',
  ])('%j is left alone', (email) => expect(suggestEmail(email)).toBeUndefined());
});
