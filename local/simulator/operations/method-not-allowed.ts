import { ApiError } from '../service/api-error';

export const methodNotAllowed = (method: string): ApiError =>
  new ApiError(405, '0x0', `The requested resource does not support http method '${method}'.`);
