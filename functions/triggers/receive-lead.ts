import type { HttpHandler, HttpResponseInit } from '@azure/functions';
import { acceptLead, type Acceptance, type Arrival } from '../inbox/accept-lead';
import type { Services } from '../services';
import { correlationOf } from '../telemetry/correlation';
import { readLimitedBody } from './read-limited-body';

const limits = { bytes: 64 * 1024, ms: 30_000 };

/**
 * `POST /api/leads[/{offerId}]`: 202 only after the lead is on disk. Every answer tells in `x-correlation-id` what the
 * lead is found by in logs and traces.
 */
export function receiveLead({ intake }: Pick<Services, 'intake'>): HttpHandler {
  return async (request, context) => {
    const correlation = correlationOf(context);
    const arrival = {
      carrier: 'https',
      offerId: request.params['offerId']?.trim().slice(0, 100) || undefined,
      ...correlation,
    } as const;
    const { headers, ...answer } = await answerTo(intake, arrival, await readLimitedBody(request, limits));
    return { ...answer, headers: { ...headers, 'x-correlation-id': correlation.correlationId } };
  };
}

async function answerTo(
  intake: Services['intake'],
  arrival: Omit<Arrival, 'body'>,
  body: Awaited<ReturnType<typeof readLimitedBody>>,
): Promise<HttpResponseInit> {
  if (body.kind !== 'read') {
    const nothing = { ...arrival, body: new Uint8Array() };
    intake.report?.accepted(nothing, { kind: 'refused', reason: body.kind, found: '' }, 0);
    return refusals[body.kind];
  }
  try {
    return answer(await acceptLead(intake, { ...arrival, body: body.bytes }));
  } catch {
    // The intake has reported what storage said.
    return notStored;
  }
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

const refusal = (status: number, code: string, message: string): HttpResponseInit => ({
  status,
  jsonBody: { error: { code, message } },
});

const refusals = {
  'too-large': refusal(
    413,
    'too-large',
    `The body is larger than ${limits.bytes} bytes. Send one lead per request, as Partner Center does.`,
  ),
  'too-slow': refusal(
    408,
    'too-slow',
    `The body did not arrive within ${limits.ms / 1000} seconds. Send it again.`,
  ),
} as const;

const notStored: HttpResponseInit = {
  ...refusal(
    503,
    'not-stored',
    'The lead could not be stored, so it is not accepted. Send it again after the time in Retry-After.',
  ),
  headers: { 'Retry-After': '10' },
};
