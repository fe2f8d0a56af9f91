import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { ReceivedMail } from './received-mail';

export interface MailSink {
  /** `smtp://127.0.0.1:…`, for MAIL_URL. */
  readonly url: string;
  /** Newest first. */
  mails(): readonly ReceivedMail[];
  close(): Promise<void>;
}

export interface MailSinkOptions {
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  /** Gives the SMTP code with which a mail is refused, or undefined to take it. */
  readonly refuse?: () => number | undefined;
  readonly now?: () => number;
}

/** So many are remembered. */
const mostMails = 500;

/** An SMTP server on loopback that takes every mail, sends none on and remembers them. */
export async function startMailSink({
  port = 0,
  refuse = () => undefined,
  now = Date.now,
}: MailSinkOptions = {}): Promise<MailSink> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const code = refuse();
        if (code !== undefined)
          return done(Object.assign(new Error('The mail is not taken now.'), { responseCode: code }));
        readMail(Buffer.concat(parts)).then(
          (mail) => {
            const to = session.envelope.rcptTo.map(({ address }) => address);
            received.unshift({ ...mail, at: now(), to });
            received.length = Math.min(received.length, mostMails);
            done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error('The mail could not be read.')),
        );
      });
    },
  });
  // A client that goes away in the middle is none of the sink's business.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails: () => received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readMail(bytes: Buffer): Promise<Omit<ReceivedMail, 'at' | 'to'>> {
  const { messageId = '', from, subject = '', text = '' } = await PostalMime.parse(bytes);
  return { messageId, from: from?.address ?? '', subject, text };
}
