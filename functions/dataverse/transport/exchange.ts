import { DynamicsWebApi, type HeaderCollection } from 'dynamics-web-api';
import { startDeadline } from '../../deadline';
import { unansweredError } from '../refusal/unanswered-error';
import type { Answer } from './answer';
import { clientRequestIdHeader, watchAnswer } from './answer-watch';
import { singleAnswer } from './batch-answer';

/** What every request of dynamics-web-api must be given. */
export interface RequestOptions {
  readonly headers: HeaderCollection;
  readonly signal: AbortSignal;
}

export interface DataverseRequest {
  /** For messages: `CreateMultiple on lead`. */
  readonly operation: string;
  /** Columns that the request names; only these are ever repeated from Dataverse's error texts. */
  readonly columns: readonly string[];
  /** The request is a batch and its answer has parts. */
  readonly isBatch?: boolean;
  /** Asks the library for exactly one HTTP request. */
  readonly write: (client: DynamicsWebApi, options: RequestOptions) => Promise<unknown>;
}

export interface ExchangeIds {
  readonly clientRequestId: string;
  readonly token: string | undefined;
}

export type Exchange = (request: DataverseRequest, ids: ExchangeIds) => Promise<Answer>;

export const apiPath = '/api/data/v9.2/';

/**
 * One HTTP request and its answer, whatever its status, within one deadline from sending to the last byte.
 * A client of its own for each: the library keeps the state of a batch on the client, where calls at the same time meet.
 * @throws DataverseError (transient) when no complete answer came.
 */
export function createExchange(origin: string, timeoutMs: number): Exchange {
  return async (request, { clientRequestId, token }) => {
    const deadline = startDeadline(timeoutMs);
    let answer: Answer | undefined;
    const stopWatching = watchAnswer(clientRequestId, (received) => {
      answer = received;
    });
    const client = new DynamicsWebApi({
      serverUrl: origin,
      dataApi: { version: '9.2' },
      propagateErrors: true,
      ...(token !== undefined && { onTokenRefresh: () => Promise.resolve(token) }),
    });
    let failure: unknown;
    try {
      await request.write(client, {
        headers: { [clientRequestIdHeader]: clientRequestId },
        signal: deadline.signal,
      });
    } catch (error) {
      failure = error;
    } finally {
      stopWatching();
      deadline.clear();
    }
    if (!answer)
      throw unansweredError(failure, {
        operation: request.operation,
        timeoutMs,
        timedOut: deadline.signal.aborted,
        clientRequestId,
      });
    return request.isBatch ? answer : singleAnswer(answer);
  };
}
