import { DataverseError } from '../dataverse-error';
import { isObject, jsonObject, type Answer } from '../transport/answer';
import { namedParts, type NamedParts } from './named-parts';
import {
  missingColumn,
  missingKey,
  missingPrivilege,
  ownerLacksPrivilege,
  ruleByStatus,
  rulesByCode,
  type RefusalRule,
} from './refusal-rule';

export interface Asked {
  readonly operation: string;
  readonly columns: readonly string[];
  readonly clientRequestId: string;
  /** Wait that its answer, or a part of it, asks for. */
  readonly retryAfterMs?: number | undefined;
}

/** Codes whose text the platform itself writes. A plug-in's may quote a customer who knows what such texts look like. */
const namesColumns = new Set(['', '0x80044331', '0x8004431a', '0x80048d19', '0x80060888', '0x80040220']);

/** Dataverse's code in lower case, empty when there is none. `0x0` says nothing and counts as none. */
export function refusalCode(answer: Answer): string {
  const code = errorText(answer, 'code').toLowerCase();
  return /^0x[0-9a-f]{1,8}$/.test(code) && code !== '0x0' ? code : '';
}

/** The error for an answer that is not a success. */
export function refusedError(
  answer: Answer,
  asked: Asked,
  retryAfterMs = asked.retryAfterMs,
): DataverseError {
  const code = refusalCode(answer);
  const parts = namesColumns.has(code) ? namedParts(errorText(answer, 'message'), asked.columns) : {};
  const { family, scope, meaning, fix } = ruleFor(answer.status, code, parts);
  const named = [parts.column, parts.privilege]
    .filter((name) => name !== undefined)
    .map((name) => ` (${name})`);
  return new DataverseError(
    `Dataverse refused ${asked.operation} with ${[answer.status, code].filter(Boolean).join(' ')}: ` +
      `${meaning}${named.join('')}. ${fix} Client request id ${asked.clientRequestId}.`,
    {
      family,
      scope,
      code: code || `http-${answer.status}`,
      status: answer.status,
      retryAfterMs,
      clientRequestId: asked.clientRequestId,
      column: parts.column,
    },
  );
}

function ruleFor(status: number, code: string, parts: NamedParts): RefusalRule {
  if (parts.undeclared === 'column') return missingColumn;
  if (parts.undeclared === 'key') return missingKey;
  if (parts.privilege !== undefined) return parts.ofOwner ? ownerLacksPrivilege : missingPrivilege;
  return rulesByCode[code] ?? ruleByStatus(status, code !== '');
}

function errorText(answer: Answer, member: 'code' | 'message'): string {
  const error = jsonObject(answer)?.['error'];
  const text = isObject(error) ? error[member] : undefined;
  return typeof text === 'string' ? text : '';
}
