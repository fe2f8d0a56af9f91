import { readNoticeSettings } from '../../../functions/config-notices';
import { SettingsReader } from '../../../functions/settings';

const read = (env: Readonly<Record<string, string>>, followUpHours = 24) => {
  const settings = new SettingsReader(env);
  return { config: readNoticeSettings(settings, followUpHours), problems: settings.problems };
};

test('nothing set: nobody is told', () => {
  expect(read({})).toEqual({
    config: {
      mail: undefined,
      appNotifications: false,
      language: 'en',
      digestHour: 7,
      mailsPerDay: 10,
      remindBeforeMs: 4 * 3_600_000,
    },
    problems: [],
  });
});

test('a mail server: the owner is told, from an address of its own', () => {
  expect(read({ MAIL_URL: 'smtps://leads:secret@mail.contoso.example' }).config.mail).toEqual({
    url: 'smtps://leads:secret@mail.contoso.example',
    from: 'marketplace-leads@mail.contoso.example',
    to: ['owner'],
  });
});

test('several recipients', () => {
  const { config, problems } = read({
    MAIL_URL: 'smtp://127.0.0.1:25',
    MAIL_TO: 'owner, sales@contoso.example; boss@contoso.example',
    MAIL_FROM: 'leads@contoso.example',
  });
  expect(problems).toEqual([]);
  expect(config.mail?.to).toEqual(['owner', 'sales@contoso.example', 'boss@contoso.example']);
});

test.each([
  ['MAIL_URL', 'https://mail.example', /MAIL_URL: .*expected the address of an SMTP server/],
  ['MAIL_TO', 'Sales <sales@contoso.example>', /MAIL_TO: .*expected owner, e-mail addresses/],
  ['MAIL_FROM', 'leads@contoso.example\r\nBcc: all@evil.example', /MAIL_FROM: /],
  ['NOTICE_LANGUAGE', 'de', /expected one of en, it, nl, sv/],
  ['DIGEST_HOUR', '24', /expected a whole number of hours from 0 to 23/],
  ['REMIND_BEFORE_HOURS', '24', /expected a whole number of hours, less than FOLLOW_UP_HOURS, from 1 to 23/],
  ['APP_NOTIFICATIONS', 'yes', /expected one of on, off/],
])('%s "%s" is refused in words', (name, value, expected) => {
  const { problems } = read({ MAIL_URL: 'smtp://mail.example', [name]: value });
  expect(problems).toEqual([expect.stringMatching(expected)]);
});

test.each([
  [24, 4],
  [4, 3],
  [2, 1],
])('a reminder of a request that is due in %i hours comes %i hours before', (followUpHours, hours) => {
  expect(read({}, followUpHours).config.remindBeforeMs).toBe(hours * 3_600_000);
});

test.each(['MAIL_TO', 'MAIL_FROM'])('addresses in a refused %s are not repeated', (name) => {
  const { problems } = read({ MAIL_URL: 'smtp://mail.example', [name]: 'ana@contoso.example, Ana <ana@x>' });
  expect(problems).toEqual([expect.stringMatching(`^${name}: it has a value of 32 characters`)]);
});

test('a password in a refused address is not repeated', () => {
  expect(read({ MAIL_URL: 'http://leads:hunter2@mail.example' }).problems.join()).not.toContain('hunter2');
});
