import { ApiError } from '../service/api-error';
import { errorReply } from '../service/error-reply';
import type { Reply } from '../service/reply';
import type { IncomingRequest } from './incoming-request';

/** A plain URL; inside a batch it may be longer (Execute batch operations using the Web API). */
const maxUrlCharacters = 32_768;
/** No limit of a body is documented; this is the one of a plug-in message (Use bulk operation messages). */
const maxBodyBytes = 116.85 * 1024 * 1024;

/** 414 for a URL and 413 for a body beyond what the service takes. */
export function refuseSize({ url, body }: IncomingRequest, annotations: boolean): Reply | undefined {
  if (url.href.length > maxUrlCharacters)
    return errorReply(new ApiError(414, '', 'The request URI is too long.'), annotations);
  if (body.length > maxBodyBytes / 4 && Buffer.byteLength(body) > maxBodyBytes)
    return errorReply(new ApiError(413, '', 'The request body is too large.'), annotations);
  return undefined;
}
