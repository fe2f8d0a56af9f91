export interface BatchReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The body of a `multipart/mixed` batch answer, written as Microsoft documents it. */
export function batchAnswerText(boundary: string, parts: readonly BatchReply[]): string {
  const written = parts.map(({ status, headers = {}, body = '' }) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} Text`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      'OData-Version: 4.0',
      '',
      body,
    ].join('\r\n'),
  );
  return `${written.join('\r\n')}\r\n--${boundary}--\r\n`;
}
