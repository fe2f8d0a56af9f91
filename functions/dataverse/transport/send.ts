import { DataverseError } from '../dataverse-error';
import type { DataverseEvent } from '../dataverse-event';
import { refusalCode, refusedError, type Asked } from '../refusal/refused-error';
import type { TokenSource } from '../sign-in/token-source';
import { backOffMs } from '../throttling/back-off';
import type { CallLimit } from '../throttling/call-limit';
import { retryAfterMs } from '../throttling/retry-after';
import type { ThrottleGate } from '../throttling/throttle-gate';
import { isSuccess, type Answer } from './answer';
import { batchParts } from './batch-answer';
import type { DataverseRequest, Exchange } from './exchange';
import type { ServerClock } from './server-clock';

/** A success and what it answers. */
export interface Answered {
  readonly answer: Answer;
  /** Answers in it, where a batch was sent; refusals may be among them. */
  readonly parts: readonly Answer[];
  readonly asked: Asked;
}

/** Sends a request under the rules of the house. Rejects with `DataverseError`. */
export type Send = (request: DataverseRequest) => Promise<Answered>;

export interface Sending {
  readonly exchange: Exchange;
  /** Absent: calls carry no token. */
  readonly tokens: TokenSource | undefined;
  readonly gate: ThrottleGate;
  readonly limit: CallLimit;
  readonly now: () => number;
  readonly random: () => number;
  readonly newId: () => string;
  readonly log: (event: DataverseEvent) => void;
  readonly clock: ServerClock;
}

/** A longer wait is left to the caller, who may have something better to do than to stand here. */
const longestWaitMs = 30_000;
const mostWaitingMs = 60_000;
const mostAttempts = 6;

/**
 * Repeats only what was certainly not done: a 429, and once a 401 with a new token. All waiting happens at the gate,
 * so that no call of this process is sent before a `Retry-After` is over.
 */
export function createSend(sending: Sending): Send {
  const { gate, limit, tokens, now, newId } = sending;
  return async (request) => {
    const givesUpAt = now() + mostWaitingMs;
    let tokenRenewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const asked = { operation: request.operation, columns: request.columns, clientRequestId: newId() };
      const { answer, parts, waitMs, token } = await limit.run(async () => {
        const token = await tokens?.current();
        const waitMs = await gate.pass((ms) => ms <= longestWaitMs && now() + ms <= givesUpAt);
        if (waitMs > 0) throw throttledError(asked, waitMs);
        const answer = await sending.exchange(request, { clientRequestId: asked.clientRequestId, token });
        const parts = request.isBatch === true ? batchParts(answer) : [];
        const asksFor = noteAnswer(sending, [answer, ...parts], attempt);
        return { answer, parts, waitMs: asksFor, token };
      });
      if (isSuccess(answer)) return { answer, parts, asked: { ...asked, retryAfterMs: waitMs } };
      if (answer.status === 401 && token !== undefined && !tokenRenewed) {
        tokenRenewed = true;
        tokens?.refused(token);
        continue;
      }
      if (answer.status !== 429 || attempt >= mostAttempts || gate.remainingMs() > longestWaitMs)
        throw refusedError(
          answer,
          asked,
          answer.status === 429 ? gate.remainingMs() : retryAfterMs(answer.headers, now()),
        );
    }
  };
}

/**
 * What every answer tells about how much Dataverse can take. The parts of a batch follow their whole, which may be a
 * success and yet hold a part that was throttled.
 * @returns milliseconds that it asks to wait, if it does.
 */
function noteAnswer(
  { gate, limit, now, random, log, clock }: Sending,
  [whole, ...parts]: readonly [Answer, ...Answer[]],
  attempt: number,
): number | undefined {
  clock.note(whole.headers['date']);
  const hint = Number(String(whole.headers['x-ms-dop-hint'] ?? '').replaceAll(',', ''));
  limit.recommend(hint);
  if (isSuccess(whole)) limit.succeeded();
  const telling = [whole, ...parts.filter((part) => !isSuccess(part))];
  if (telling.some((answer) => refusalCode(answer) === '0x80072326')) limit.overrun();
  const [longest] = telling
    .flatMap((answer) => {
      const backOff = answer.status === 429 ? backOffMs(attempt, random) : undefined;
      const waitMs = retryAfterMs(answer.headers, now()) ?? backOff;
      return waitMs === undefined ? [] : [{ waitMs, code: refusalCode(answer) }];
    })
    .sort((a, b) => b.waitMs - a.waitMs);
  if (longest === undefined) return undefined;
  gate.holdUntil(now() + longest.waitMs);
  log({ event: 'dataverse-throttled', ...longest, callsAtOnce: limit.current });
  return longest.waitMs;
}

function throttledError(asked: Asked, waitMs: number): DataverseError {
  return new DataverseError(
    `Dataverse is throttling: ${asked.operation} was not sent. It is repeated when the wait of ${Math.ceil(waitMs / 1000)} s is over.`,
    { family: 'transient', scope: 'environment', code: 'throttled', status: 429, retryAfterMs: waitMs },
  );
}
