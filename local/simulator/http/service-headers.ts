import type { Service } from '../service/service';

/** Headers that every answer of the service carries (sample in Use PowerShell and Visual Studio Code with the Dataverse Web API). */
export function serviceHeaders(service: Service): Readonly<Record<string, string>> {
  const requestId = service.environment.newId();
  return {
    'Cache-Control': 'no-cache',
    Date: new Date(service.environment.clock.now()).toUTCString(),
    'OData-Version': '4.0',
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    'Set-Cookie': `ARRAffinity=${requestId.replaceAll('-', '')};Path=/;HttpOnly;Secure;Domain=localhost`,
    'x-ms-service-request-id': requestId,
    REQ_ID: requestId,
    AuthActivityId: service.environment.newId(),
    'x-ms-dop-hint': String(service.environment.behaviour.degreeOfParallelism),
    ...service.protection.headers(),
  };
}
