import { organization } from '../service/organization';
import type { Reply } from '../service/reply';
import type { Service } from '../service/service';
import type { IncomingRequest } from './incoming-request';

/** The 401 of a request without a bearer token, when tokens are required. Of its body nothing is documented: it is empty here. */
export function refuseToken(service: Service, { headers, url }: IncomingRequest): Reply | undefined {
  if (!service.tokens.required || /^Bearer\s+\S/i.test(headers.get('authorization') ?? '')) return undefined;
  const authority = `https://login.microsoftonline.com/${organization.tenantId}/oauth2/authorize`;
  return {
    status: 401,
    headers: { 'WWW-Authenticate': `Bearer authorization_uri=${authority}, resource_id=${url.origin}/` },
  };
}
