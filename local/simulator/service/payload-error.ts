import { ApiError } from './api-error';

/** What newer organizations say of a body that they cannot read (Troubleshoot Dataverse Web API client errors). */
export const payloadError = (entitySetName: string, inner: string): ApiError =>
  new ApiError(
    400,
    '0x80048d19',
    `Error identified in Payload provided by the user for Entity :'${entitySetName}', For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : ${inner}`,
  );

/** A URL that does not parse. */
export const syntaxError = (): ApiError =>
  new ApiError(400, '0x80060888', 'Bad Request - Error in query syntax.');

export const unknownSegment = (name: string): ApiError =>
  new ApiError(404, '0x8006088a', `Resource not found for the segment '${name}'.`);
