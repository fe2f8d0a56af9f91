import { randomBytes } from 'node:crypto';
import { currentRound } from './delivery-round';

/**
 * A new id for one request to Dataverse, which keeps it in its logs. Its first 16 hexadecimal digits are those of the
 * round, so that all requests of a round are found by one prefix; the rest is chance, because no two requests may share
 * an id. A GUID in form.
 */
export function newRequestId(): string {
  const digits = `${currentRound()?.id.slice(0, 16) ?? ''}${randomBytes(16).toString('hex')}`.slice(0, 32);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
