import type { ApiError } from '../service/api-error';
import { payloadError } from '../service/payload-error';

/** A multipart body that cannot be read, or that asks for what a batch may not hold. */
export const batchError = (inner: string): ApiError =>
  payloadError('$batch', `Microsoft.OData.ODataException: ${inner}`);
