import { isEmailAddress } from './follow-up/notices/email-address';
import { noticeLanguages, type NoticeLanguage } from './follow-up/notices/texts/notice-language';
import type { SettingsReader } from './settings';

export interface MailConfig {
  /** `smtp://user:password@host:587` or `smtps://…`; holds a password. */
  readonly url: string;
  readonly from: string;
  /** Addresses, and `owner` for the user or team that owns the lead. */
  readonly to: readonly string[];
}

export interface NoticeConfig {
  /** Absent: no mails. */
  readonly mail: MailConfig | undefined;
  readonly appNotifications: boolean;
  readonly language: NoticeLanguage;
  /** Hour of the day in UTC. */
  readonly digestHour: number;
  /** From the next one on, what is to be told goes into the digest. */
  readonly mailsPerDay: number;
  readonly remindBeforeMs: number;
}

const usualReminderHours = 4;

/**
 * Gathers what is wrong in `settings.problems`; what it returns is only valid when there are none.
 * @param followUpHours How long a customer waits at most; whoever is reminded earlier than that is reminded at once.
 */
export function readNoticeSettings(settings: SettingsReader, followUpHours: number): NoticeConfig {
  const longestReminderHours = Math.max(1, followUpHours - 1);
  return {
    mail: readMail(settings),
    appNotifications: settings.oneOf('APP_NOTIFICATIONS', ['on', 'off'], 'off') === 'on',
    language: settings.oneOf('NOTICE_LANGUAGE', noticeLanguages, 'en'),
    digestHour: settings.wholeNumber('DIGEST_HOUR', { min: 0, max: 23, fallback: 7, unit: 'hours' }),
    mailsPerDay: settings.wholeNumber('MAILS_PER_DAY', { min: 0, max: 1000, fallback: 10, unit: 'mails' }),
    remindBeforeMs:
      3_600_000 *
      settings.wholeNumber('REMIND_BEFORE_HOURS', {
        min: 1,
        max: longestReminderHours,
        fallback: Math.min(usualReminderHours, longestReminderHours),
        unit: 'hours, less than FOLLOW_UP_HOURS,',
      }),
  };
}

function readMail(settings: SettingsReader): MailConfig | undefined {
  const url = settings.text('MAIL_URL');
  if (url === undefined) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !['smtp:', 'smtps:'].includes(parsed.protocol) || parsed.hostname === '') {
    settings.refuse(
      'MAIL_URL',
      'the address of an SMTP server, such as smtps://user:password@mail.example',
      true,
    );
    return undefined;
  }
  const to = (settings.text('MAIL_TO') ?? 'owner').split(/[,;]/).map((entry) => entry.trim());
  // Addresses are personal data: a message describes them and does not repeat them.
  if (!to.every((entry) => entry === 'owner' || isEmailAddress(entry)))
    settings.refuse('MAIL_TO', 'owner, e-mail addresses, or both, separated by commas', true);
  const from =
    settings.text('MAIL_FROM') ?? `marketplace-leads@${parsed.hostname.replace(/^\[?([\d.:]+)\]?$/, '[$1]')}`;
  if (settings.text('MAIL_FROM') !== undefined && !isEmailAddress(from))
    settings.refuse(
      'MAIL_FROM',
      'the e-mail address that notices come from, such as leads@contoso.example',
      true,
    );
  return { url, from, to };
}
