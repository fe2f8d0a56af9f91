import type { HttpHandler, HttpResponseInit } from '@azure/functions';
import { acceptLead, type Acceptance } from '../inbox/accept-lead';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';
import { readLimitedBody } from './read-limited-body';

const limits = { bytes: 64 * 1024, ms: 30_000 };

/** `POST /api/leads[/{offerId}]`: 202 only after the lead is on disk. */
export function receiveLead(services: Services): HttpHandler {
  return async (request, context) => {
    const body = await readLimitedBody(request, limits);
    if (body.kind === 'too-large')
      return refusal(
        413,
        'too-large',
        `The body is larger than ${limits.bytes} bytes. Send one lead per request, as Partner Center does.`,
      );
    if (body.kind === 'too-slow')
      return refusal(
        408,
        'too-slow',
        `The body did not arrive within ${limits.ms / 1000} seconds. Send it again.`,
      );
    try {
      const offerId = request.params['offerId']?.trim().slice(0, 100) || undefined;
      const arrival = {
        carrier: 'https',
        body: body.bytes,
        offerId,
        correlationId: context.invocationId,
      } as const;
      const acceptance = await acceptLead(services.intake, arrival);
      services.log('info', `lead-${acceptance.kind}`, {
        correlationId: context.invocationId,
        ...facts(acceptance),
      });
      return answer(acceptance);
    } catch (error) {
      services.log('error', 'lead-not-stored', {
        correlationId: context.invocationId,
        code: storageCode(error),
      });
      return {
        ...refusal(
          503,
          'not-stored',
          'The lead could not be stored, so it is not accepted. Send it again after the time in Retry-After.',
        ),
        headers: { 'Retry-After': '10' },
      };
    }
  };
}

function answer(acceptance: Acceptance): HttpResponseInit {
  if (acceptance.kind !== 'refused') return { status: 202, jsonBody: { receiptId: acceptance.receiptId } };
  return refusal(
    400,
    acceptance.reason,
    `Expected a JSON object such as {"userDetails":{"email":"…"},"leadSource":"AzureMarketplace","actionCode":"INS","offerTitle":"…"}, got ${acceptance.found}.` +
      (acceptance.reason === 'empty' ? '' : ' What came is kept in quarantine for the operator to look at.'),
  );
}

const facts = (acceptance: Acceptance) =>
  acceptance.kind === 'refused' ? { reason: acceptance.reason } : { receiptId: acceptance.receiptId };

const refusal = (status: number, code: string, message: string): HttpResponseInit => ({
  status,
  jsonBody: { error: { code, message } },
});
