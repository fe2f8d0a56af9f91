import type { MailConfig } from '../../config-notices';
import type { Message } from './compose';

export interface Mail extends Message {
  readonly to: readonly string[];
  /** Becomes the Message-ID, so that a mail system that gets the mail twice can tell. */
  readonly key: string;
}

/**
 * `refused`: the server takes this mail, or its recipients, for good not; others may fare better. `uncertain`: it had the
 * whole mail and then said nothing; sending again could double it.
 */
export type MailOutcome =
  { readonly kind: 'sent' } | { readonly kind: 'not-sent' | 'refused' | 'uncertain'; readonly code: string };

export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>;
}

const timeoutMs = 30_000;
const silent = () => undefined;

/** Sends by SMTP, one connection for each mail. Never rejects. */
export function createMailer({ url, from }: MailConfig): Mailer {
  return {
    async send({ to, key, subject, text, html }) {
      // Loaded with the first mail: most invocations send none.
      const { createTransport } = await import('../../libraries/mail');
      let isHandedOver = false;
      // The only way to learn how far the conversation came: the library's errors do not tell it.
      const listen = (entry: unknown, line: unknown): void => {
        if (property(entry, 'tnx') === 'server' && /^354/.test(String(line))) isHandedOver = true;
      };
      const transport = createTransport({
        url,
        connectionTimeout: timeoutMs,
        greetingTimeout: timeoutMs,
        socketTimeout: timeoutMs,
        disableFileAccess: true,
        disableUrlAccess: true,
        transactionLog: true,
        logger: {
          level: silent,
          trace: silent,
          debug: listen,
          info: silent,
          warn: silent,
          error: silent,
          fatal: silent,
        },
      });
      try {
        await transport.sendMail({
          from,
          to: [...to],
          subject,
          text,
          html,
          messageId: `<${key}@${from.slice(from.lastIndexOf('@') + 1)}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { kind: 'sent' };
      } catch (error) {
        const answered = typeof property(error, 'responseCode') === 'number';
        if (isHandedOver && !answered) return { kind: 'uncertain', code: codeOf(error) };
        return { kind: isAboutThisMail(error) ? 'refused' : 'not-sent', code: codeOf(error) };
      } finally {
        transport.close();
      }
    },
  };
}

/** A lasting refusal of all recipients or of the content, not of the sender and not of everything at the moment. */
const isAboutThisMail = (error: unknown): boolean =>
  Number(property(error, 'responseCode')) >= 500 &&
  ['RCPT TO', 'DATA'].includes(String(property(error, 'command')));

/** A word or number for logs; the message may repeat addresses. */
function codeOf(error: unknown): string {
  const response = property(error, 'responseCode');
  const code = property(error, 'code');
  return typeof response === 'number' ? `smtp-${response}` : typeof code === 'string' ? code : 'unknown';
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
