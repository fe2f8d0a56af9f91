import { mailPage } from '../../../local/mail-sink/mail-page';

const mail = {
  at: Date.UTC(2026, 10, 21, 12),
  messageId: '<key@contoso.example>',
  from: 'leads@contoso.example',
  to: ['sales@contoso.example'],
  subject: 'A customer asks for contact: CRM',
  text: 'Customer: Ana Horvat',
};

test('no mail yet is said', () => expect(mailPage([])).toContain('No mail has been sent yet.'));

test('mails show who wrote what to whom and when', () => {
  const page = mailPage([mail]);
  for (const text of [mail.subject, mail.text, mail.from, 'sales@contoso.example', '2026-11-21 12:00:00 UTC'])
    expect(page).toContain(text);
});

test('a mail cannot bring tags into the page', () => {
  const page = mailPage([{ ...mail, subject: '<script>alert(1)</script>', text: '</pre><img src=x>' }]);
  expect(page).not.toMatch(/<script|<img src=x/);
  expect(page).toContain('&lt;script&gt;');
});
