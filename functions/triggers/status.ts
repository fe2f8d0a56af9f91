import type { HttpHandler, HttpResponseInit } from '@azure/functions';
import { storageCode } from '../inbox/storage-fault';
import type { Services } from '../services';
import { reportStatus } from '../status-report';
import { correlationOf } from '../telemetry/correlation';
import { statusPage } from './status-page';

/** `GET /api/status`: figures as JSON, or as a page for a browser. */
export function status(services: Services): HttpHandler {
  return async (request, context): Promise<HttpResponseInit> => {
    try {
      const report = await reportStatus(services);
      const asPage = (request.headers.get('accept') ?? '').includes('text/html');
      if (!asPage) return { status: 200, jsonBody: report };
      return {
        status: 200,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
          'Cache-Control': 'no-store',
          'Referrer-Policy': 'no-referrer',
        },
        body: statusPage(report),
      };
    } catch (error) {
      const { correlationId } = correlationOf(context);
      services.log('error', 'status-failed', { correlationId, code: storageCode(error) });
      return {
        status: 503,
        headers: { 'Retry-After': '10' },
        jsonBody: {
          error: {
            code: 'storage-unavailable',
            message:
              'Storage does not answer, so the state of the inbox is not known. Leads are refused with 503 meanwhile.',
          },
        },
      };
    }
  };
}
