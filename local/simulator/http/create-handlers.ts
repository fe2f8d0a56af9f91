import { http, HttpResponse, type HttpHandler } from 'msw';
import { handleControl } from '../control/handle-control';
import type { Service } from '../service/service';
import { handleOData } from './handle-odata';
import type { Answer, IncomingRequest } from './incoming-request';

/** One handler for the Web API, one for the control surface; everything else is decided inside. */
export const createHandlers = (service: Service): readonly HttpHandler[] => [
  http.all(/\/api\/data\//, async ({ request }) =>
    toResponse(await handleOData(service, await readRequest(request))),
  ),
  http.all(/\/_sim\//, async ({ request }) =>
    toResponse(await handleControl(service, await readRequest(request))),
  ),
];

async function readRequest(request: Request): Promise<IncomingRequest> {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: new Map(request.headers),
    body: await request.text(),
  };
}

function toResponse(answer: Answer): Response {
  if (answer.kind === 'drop') return HttpResponse.error();
  return new Response(answer.body ?? null, { status: answer.status, headers: { ...answer.headers } });
}
