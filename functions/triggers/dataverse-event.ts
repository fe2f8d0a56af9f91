import type { HttpHandler, HttpResponseInit } from '@azure/functions';
import { storeChange } from '../follow-up/events/event-inbox';
import { hints } from '../follow-up/hints';
import { readContext } from '../follow-up/events/read-context';
import { readBody } from '../inbox/read-body';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';
import { correlationOf } from '../telemetry/correlation';
import { readLimitedBody } from './read-limited-body';

/** Dataverse cuts at 256 KB what it sends; the limit leaves room for other counting. */
const limits = { bytes: 1024 * 1024, ms: 30_000 };

/**
 * `POST /api/dataverse-events`: what Dataverse tells of leads and opportunities. 503 when it could not be stored, the
 * only refusal after which Dataverse sends again.
 */
export function dataverseEvent({ storage, eventNudger, log, now }: Services): HttpHandler {
  return async (request, context): Promise<HttpResponseInit> => {
    const body = await readLimitedBody(request, limits);
    if (body.kind === 'too-large')
      return refusal(
        413,
        'too-large',
        `The body is larger than ${limits.bytes} bytes, which no web hook sends.`,
      );
    if (body.kind === 'too-slow') return refusal(408, 'too-slow', 'The body did not arrive in time.');
    const json = readBody(body.bytes);
    const reading = readContext(json.kind === 'object' ? json.value : undefined);
    switch (reading.kind) {
      case 'not-a-context':
        return refusal(
          400,
          'not-a-context',
          'Expected the RemoteExecutionContext of a Dataverse web hook: a JSON object with MessageName, PrimaryEntityName and PrimaryEntityId.',
        );
      case 'of-no-interest':
        return { status: 202 };
      case 'change':
        try {
          await storeChange(storage, reading.change, now());
          eventNudger.nudge(hints.changes);
          return { status: 202 };
        } catch (error) {
          log('error', 'change-not-stored', {
            correlationId: correlationOf(context).correlationId,
            code: storageCode(error),
          });
          return {
            ...refusal(
              503,
              'not-stored',
              'The change could not be stored, so it is not accepted. Send it again.',
            ),
            headers: { 'Retry-After': '10' },
          };
        }
    }
  };
}

const refusal = (status: number, code: string, message: string): HttpResponseInit => ({
  status,
  jsonBody: { error: { code, message } },
});
