import { createSocket } from 'node:dgram';

export interface NameServer {
  readonly address: string;
  /** Names that were asked for, as `MX contoso.com`. */
  readonly questions: readonly string[];
  readonly stop: () => Promise<void>;
}

/** What the server says about a name: mail servers, no such name, a failure of its own, or nothing at all. */
export type NameAnswer = { readonly mx: string } | 'no such name' | 'failure' | 'silence';

const typeNames: Readonly<Record<number, string>> = { 1: 'A', 15: 'MX', 28: 'AAAA' };
const responseCodes = { 'no such name': 3, failure: 2 } as const;

const readQuestion = (query: Buffer) => {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('ascii', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
};

const encodeName = (name: string): Buffer =>
  Buffer.concat([
    ...name
      .split('.')
      .filter(Boolean)
      .map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);

/** RFC 1035: header, the question again, and one record that points back to the question's name. */
const reply = (query: Buffer, end: number, answer: Exclude<NameAnswer, 'silence'>, isMx: boolean): Buffer => {
  const record = typeof answer === 'object' && isMx ? encodeName(answer.mx) : undefined;
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180 | (typeof answer === 'string' ? responseCodes[answer] : 0), 2);
  header.writeUInt16BE(record ? 1 : 0, 6);
  header.fill(0, 8, 12);
  const parts = [header, query.subarray(12, end)];
  if (record) {
    const fixed = Buffer.from([0xc0, 12, 0, 15, 0, 1, 0, 0, 0, 60, 0, 0, 0, 10]);
    fixed.writeUInt16BE(record.length + 2, 10);
    parts.push(fixed, record);
  }
  return Buffer.concat(parts);
};

/** A name server on this machine, over UDP on a free port. */
export async function startNameServer(answers: Readonly<Record<string, NameAnswer>>): Promise<NameServer> {
  const socket = createSocket('udp4');
  const questions: string[] = [];
  socket.on('message', (query, from) => {
    const { name, type, end } = readQuestion(query);
    questions.push(`${typeNames[type]} ${name}`);
    const answer = answers[name] ?? 'no such name';
    if (answer !== 'silence') socket.send(reply(query, end, answer, type === 15), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  return {
    address: `127.0.0.1:${port}`,
    questions,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
