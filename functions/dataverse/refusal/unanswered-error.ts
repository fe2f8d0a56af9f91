import { DataverseError } from '../dataverse-error';

export interface Unanswered {
  readonly operation: string;
  readonly timeoutMs: number;
  readonly timedOut: boolean;
  readonly clientRequestId: string;
}

/**
 * The error for a request without a complete answer. Whether it was carried out is not known.
 * What the library throws before sending (a missing parameter) is handed back as it is: that is a fault of our code.
 * What it throws about an answer is not: it holds Dataverse's own text.
 */
export function unansweredError(
  cause: unknown,
  { operation, timeoutMs, timedOut, clientRequestId }: Unanswered,
): unknown {
  const code = timedOut ? 'timeout' : systemCode(cause);
  if (isAboutAnswer(cause))
    return new Error(`The answer to ${operation} was not seen: this version of Node does not report it.`);
  if (code === undefined) return cause;
  const what = timedOut
    ? `no complete answer came within ${timeoutMs} ms`
    : `the connection failed (${code})`;
  return new DataverseError(
    `Dataverse did not answer ${operation}: ${what}. It is read again and repeated later; ` +
      `if it lasts, check the address and the network. Client request id ${clientRequestId}.`,
    { family: 'transient', scope: 'environment', code, status: 0, clientRequestId },
  );
}

/** Node's name of a network or TLS fault, such as ECONNRESET. */
function systemCode(cause: unknown): string | undefined {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code : undefined;
}

const isAboutAnswer = (cause: unknown): boolean =>
  cause === undefined || (typeof cause === 'object' && cause !== null && 'status' in cause);
