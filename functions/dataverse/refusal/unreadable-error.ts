import { DataverseError } from '../dataverse-error';

/** A success without what belongs to it, as when something in between answers 200 with a page of its own. */
export function unreadableError(operation: string, status: number, expected: string): DataverseError {
  return new DataverseError(
    `Dataverse answered ${operation} with ${status} but without ${expected}. It is read again and repeated; ` +
      'if it lasts, check that the address is that of the environment and that nothing in between answers for it.',
    { family: 'transient', scope: 'environment', code: 'unreadable', status },
  );
}
