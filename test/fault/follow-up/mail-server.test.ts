import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createMailer } from '../../../functions/follow-up/notices/mailer';

const mail = {
  to: ['sales@contoso.example'],
  key: 'key',
  subject: 'Subject',
  text: 'Text',
  html: '<p>Text</p>',
};

/** Answers each line of a client; undefined cuts the connection. */
type Answer = (line: string, inData: boolean) => string | undefined;

const polite: Answer = (line, inData) => {
  if (inData) return line === '.' ? '250 taken' : '';
  if (line.startsWith('DATA')) return '354 go on';
  return '250 ok';
};

describe('a mail server that misbehaves', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  });

  const send = async (answer: Answer, greeting = '220 here') => {
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      if (greeting === '') return void socket.destroy();
      socket.write(`${greeting}\r\n`);
      let inData = false;
      let rest = '';
      socket.on('data', (chunk) => {
        const lines = (rest + chunk.toString()).split('\r\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          const reply = answer(line, inData);
          if (reply === undefined) return void socket.destroy();
          if (reply.startsWith('354')) inData = true;
          if (inData && line === '.') inData = false;
          if (reply !== '') socket.write(`${reply}\r\n`);
        }
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return createMailer({ url, from: 'leads@contoso.example', to: [] }).send(mail);
  };

  it('takes a mail', async () => expect(await send(polite)).toEqual({ kind: 'sent' }));

  it.each<[string, Answer]>([
    ['the sender', (line, inData) => (line.startsWith('MAIL') ? '550 no' : polite(line, inData))],
    ['the recipient', (line, inData) => (line.startsWith('RCPT') ? '450 later' : polite(line, inData))],
    ['the data', (line, inData) => (line.startsWith('DATA') ? '451 later' : polite(line, inData))],
    ['the whole mail', (line, inData) => (inData && line === '.' ? '452 full' : polite(line, inData))],
  ])('refuses %s: not sent', async (_what, answer) =>
    expect(await send(answer)).toEqual({
      kind: 'not-sent',
      code: expect.stringMatching(/^smtp-4|^smtp-5/) as string,
    }),
  );

  it.each<[string, Answer]>([
    ['the recipient', (line, inData) => (line.startsWith('RCPT') ? '550 gone' : polite(line, inData))],
    ['the content', (line, inData) => (inData && line === '.' ? '554 spam' : polite(line, inData))],
  ])('refuses %s for good: that mail is refused, and others may be taken', async (_what, answer) =>
    expect(await send(answer)).toEqual({
      kind: 'refused',
      code: expect.stringMatching(/^smtp-55/) as string,
    }),
  );

  it('cuts the line before the mail: not sent', async () => {
    expect(
      await send((line, inData) => (line.startsWith('RCPT') ? undefined : polite(line, inData))),
    ).toMatchObject({ kind: 'not-sent' });
    expect(await send(polite, '')).toMatchObject({ kind: 'not-sent' });
  });

  it('cuts the line after the mail: nobody knows', async () =>
    expect(
      await send((line, inData) => (inData && line === '.' ? undefined : polite(line, inData))),
    ).toMatchObject({ kind: 'uncertain' }));

  it('does not answer at all: not sent', async () => {
    const url = 'smtp://127.0.0.1:1';
    expect(await createMailer({ url, from: 'leads@contoso.example', to: [] }).send(mail)).toEqual({
      kind: 'not-sent',
      code: 'ESOCKET',
    });
  });
});
