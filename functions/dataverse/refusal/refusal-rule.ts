import type { ErrorFamily, ErrorScope } from '../dataverse-error';

/** What a refusal means to us and what a person should do about it. */
export interface RefusalRule {
  readonly family: ErrorFamily;
  readonly scope: ErrorScope;
  /** Completes "Dataverse refused …:". */
  readonly meaning: string;
  readonly fix: string;
}

const rule = (family: ErrorFamily, scope: ErrorScope, meaning: string, fix: string): RefusalRule => ({
  family,
  scope,
  meaning,
  fix,
});

const readAgain = 'It is read again and repeated.';
const tryLater = 'It is repeated later.';
const grant = 'Give the application user the role that the solution brings.';
const solution = 'Import the solution in the version that belongs to this app.';

export const missingColumn = rule('permanent', 'environment', 'the table has no such column', solution);
export const missingKey = rule(
  'permanent',
  'environment',
  'the alternate key is missing or not yet active',
  solution,
);
export const missingPrivilege = rule(
  'permanent',
  'environment',
  'the application user lacks a privilege',
  grant,
);

export const ownerLacksPrivilege = rule(
  'permanent',
  'row',
  'the user who is to own the row lacks a privilege',
  'Give this user a role that may read such rows, or name another owner.',
);

/** By code in lower case. Source of the codes: Microsoft Learn, "Web service error codes" and "Dataverse Web API client errors". */
export const rulesByCode: Readonly<Record<string, RefusalRule>> = {
  '0x80044331': rule('input', 'row', 'a text is longer than its column', 'Shorten it or widen the column.'),
  '0x8004431a': rule(
    'input',
    'row',
    'a choice has no such value',
    'Compare the column’s choices with the solution.',
  ),
  '0x80048d19': rule(
    'input',
    'row',
    'the body does not fit the table',
    'Compare the columns’ types with the solution.',
  ),
  '0x80040203': rule('input', 'row', 'a value is not allowed', 'Look at the row.'),
  '0x80048408': rule('input', 'row', 'status reason and status do not go together', 'Look at the row.'),
  '0x80040217': rule('input', 'row', 'the row does not exist any more', readAgain),
  '0x80060891': rule('input', 'row', 'no row has this key', readAgain),
  '0x80040216': rule('transient', 'row', 'an unexpected error occurred', tryLater),
  '0x80060892': rule('transient', 'row', 'another row has this key', readAgain),
  '0x80040237': rule('transient', 'row', 'another row has this key', readAgain),
  '0x80060882': rule('transient', 'row', 'the row was changed meanwhile', readAgain),
  '0x80040333': rule(
    'permanent',
    'row',
    'a duplicate detection rule found the row twice',
    'Merge the rows or exempt the application user.',
  ),
  '0x80040265': rule(
    'permanent',
    'row',
    'a plug-in refused the row',
    'Ask the owner of the environment’s plug-ins.',
  ),
  '0x80048306': rule('permanent', 'row', 'the application user may not touch this row', grant),
  '0x80040220': missingPrivilege,
  '0x80040231': missingPrivilege,
  '0x80040225': rule(
    'permanent',
    'environment',
    'the application user is disabled',
    'Enable it in the Power Platform admin center.',
  ),
  '0x80072560': rule(
    'permanent',
    'environment',
    'no application user exists for this identity',
    'Create it in the Power Platform admin center.',
  ),
  '0x8006088a': rule('permanent', 'environment', 'a table or message is missing', solution),
  '0x80060888': rule('permanent', 'environment', 'the query names what the table does not have', solution),
  '0x8004e023': rule(
    'permanent',
    'environment',
    'the query adds up more than 50,000 rows',
    'Narrow the query.',
  ),
  '0x80072322': rule('transient', 'environment', 'too many requests in five minutes', tryLater),
  '0x80072321': rule('transient', 'environment', 'too much execution time in five minutes', tryLater),
  '0x80072326': rule('transient', 'environment', 'too many requests at once', tryLater),
  '0x80044150': rule('transient', 'environment', 'a deadlock in the database', tryLater),
  '0x80044151': rule(
    'transient',
    'environment',
    'the database took too long',
    'It is repeated later; smaller requests may help.',
  ),
};

/** For codes without a rule, and answers without a code. */
export function ruleByStatus(status: number, hasCode: boolean): RefusalRule {
  if (status === 401)
    return rule(
      'permanent',
      'environment',
      'the sign-in is not accepted',
      'Check that the application user exists and is enabled.',
    );
  if (status === 403) return missingPrivilege;
  if (status === 404 || status === 501)
    return rule('permanent', 'environment', 'the address is not known there', solution);
  if (status === 408) return rule('transient', 'environment', 'the request took too long', tryLater);
  if (status === 412) return rule('transient', 'row', 'a condition was not met', readAgain);
  if (status === 413) return rule('input', 'row', 'the request is too large', 'Send fewer rows at once.');
  if (status === 429) return rule('transient', 'environment', 'it is throttling', tryLater);
  if (status >= 500)
    return rule('transient', hasCode ? 'row' : 'environment', 'it had a fault of its own', tryLater);
  if (status >= 400) return rule('input', 'row', 'the request is not accepted', 'Look at the row.');
  return rule(
    'transient',
    'environment',
    'the answer is not one of the Web API',
    'Check that the address is that of the environment.',
  );
}
