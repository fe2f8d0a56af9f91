/** A part of a batch body: `POST leads` with a JSON body, perhaps with a Content-ID. */
export interface PartOf {
  readonly line: string;
  readonly body?: object;
  readonly headers?: readonly string[];
  readonly contentId?: string;
}

const httpPart = ({ line, body, headers = [], contentId }: PartOf): string =>
  [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]),
    '',
    `${line} HTTP/1.1`,
    'Content-Type: application/json',
    ...headers,
    '',
    body === undefined ? '' : JSON.stringify(body),
  ].join('\r\n');

const joined = (parts: readonly string[], boundary: string): string =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;

/** Several requests that succeed or fail together. */
export const changeSet = (...parts: readonly PartOf[]): string =>
  `Content-Type: multipart/mixed; boundary=changeset_x\r\n\r\n${joined(parts.map(httpPart), 'changeset_x')}`;

/** A multipart batch; parts are requests or change sets. */
export const batchBody = (...parts: readonly (PartOf | string)[]): string =>
  joined(
    parts.map((part) => (typeof part === 'string' ? part : httpPart(part))),
    'batch_x',
  );

export const batchHeaders = { 'Content-Type': 'multipart/mixed; boundary=batch_x' };

/** Statuses of the parts of a multipart answer, in order. */
export const partStatuses = (text: string): readonly number[] =>
  [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
