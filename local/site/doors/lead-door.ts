import { leadPath } from '../payload/lead-payload';
import { describeRefusal } from './describe-refusal';
import type { SendOutcome } from './send-outcome';

const patienceMs = 30_000;

/** Sends bodies to the real lead destination. The key travels in a header, so it is in no address and no log of addresses. */
export function createLeadDoor(
  functionsUrl: string,
  functionKey: string,
): (offerId: string, body: Uint8Array<ArrayBuffer>) => Promise<SendOutcome> {
  return async (offerId, body) => {
    const startedAt = performance.now();
    try {
      const response = await fetch(new URL(leadPath(offerId), functionsUrl), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'x-functions-key': functionKey },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
      });
      const answer = await response.text();
      const tookMs = performance.now() - startedAt;
      const receiptId = response.ok ? receiptOf(answer) : undefined;
      return receiptId === undefined
        ? {
            kind: 'refused',
            status: response.status,
            message: describeRefusal(response.status, answer),
            tookMs,
          }
        : { kind: 'accepted', receiptId, tookMs };
    } catch {
      return {
        kind: 'unreachable',
        message:
          'The Functions host does not answer; it is started again by itself. Send the lead again in a moment: the same content counts once.',
      };
    }
  };
}

function receiptOf(answer: string): string | undefined {
  try {
    const { receiptId } = JSON.parse(answer) as { receiptId?: unknown };
    return typeof receiptId === 'string' ? receiptId : undefined;
  } catch {
    return undefined;
  }
}
