import { faultKinds, type FaultRule } from '../faults/fault-rule';
import { boundToRow, boundToSet } from '../messages/bound-messages';
import { unboundMessages } from '../messages/unbound-messages';
import { ControlError } from './control-error';
import { list, number, object, oneOf, oneOrMany, optional, text, yesNo, type Reader } from './read-members';

const operations = (): readonly string[] => [
  ...['Metadata', 'Retrieve', 'RetrieveMultiple', 'Create', 'Update', 'Upsert', 'Delete', 'Batch'],
  ...['Associate', 'Disassociate'],
  ...boundToSet.keys(),
  ...boundToRow.keys(),
  ...unboundMessages.keys(),
];

const operation: Reader<string> = (value, name) => oneOf([...new Set(operations())])(value, name);

const pattern: Reader<string> = (value, name) => {
  const source = text(value, name);
  try {
    new RegExp(source);
  } catch (error) {
    throw new ControlError(
      `"${name}" is not a regular expression: ${error instanceof Error ? error.message : ''}`,
    );
  }
  return source;
};

const rule = object({
  match: optional(
    object({
      method: optional(oneOrMany(oneOf(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']))),
      pathPattern: optional(pattern),
      operation: optional(oneOrMany(operation)),
    }),
  ),
  kind: optional(oneOf(faultKinds)),
  status: optional(number(200, 599, true)),
  retryAfterSeconds: optional(number(0, 86_400, false)),
  delayMs: optional(number(0, 3_600_000, false)),
  dropConnection: optional(yesNo),
  afterCommit: optional(yesNo),
  probability: optional(number(0, 1, false)),
  times: optional(number(0, Number.MAX_SAFE_INTEGER, true)),
});

/** The rules of `POST /_sim/faults`. */
export const readFaultRules = (body: unknown): readonly FaultRule[] =>
  object({ rules: list(rule) })(body, 'the body').rules;
