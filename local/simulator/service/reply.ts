/** An answer before the headers that every answer carries. `body` is text ready to send. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export const jsonContentType = 'application/json; odata.metadata=minimal';

export const noContent = (headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 204,
  headers,
});

export const jsonReply = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'Content-Type': jsonContentType, ...headers },
  body: JSON.stringify(body),
});
