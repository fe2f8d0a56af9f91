/** What a failed storage call means to us. */
export type StorageFault = 'exists' | 'missing' | 'changed' | 'too-large' | 'unavailable';

/**
 * Single operations carry the code in `details.odataError.code`, transactions in `code`,
 * so the HTTP status is the one thing to rely on. A missing table and a missing row are both 404.
 */
export function storageFault(error: unknown): StorageFault {
  switch (statusOf(error)) {
    case 409:
      // A table that is just being deleted conflicts as well, and then nothing is there.
      return storageCode(error) === 'EntityAlreadyExists' ? 'exists' : 'unavailable';
    case 404:
      return 'missing';
    case 412:
      return 'changed';
    case 413:
      return 'too-large';
    default:
      return 'unavailable';
  }
}

/** True for a table that was never created, as opposed to a row that is not there. */
export function isTableMissing(error: unknown): boolean {
  return statusOf(error) === 404 && storageCode(error) === 'TableNotFound';
}

/** A short word for logs; never the message, which may quote keys and values. */
export function storageCode(error: unknown): string {
  const details = property(property(property(error, 'details'), 'odataError'), 'code');
  const code = typeof details === 'string' ? details : property(error, 'code');
  if (typeof code === 'string' && /^[A-Za-z_]{1,60}$/.test(code)) return code;
  return statusOf(error) === undefined ? 'NoAnswer' : `Status${statusOf(error)}`;
}

function statusOf(error: unknown): number | undefined {
  const status = property(error, 'statusCode');
  return typeof status === 'number' ? status : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
