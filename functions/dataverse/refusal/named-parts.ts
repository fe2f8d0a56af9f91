/** What an error text of Dataverse says besides its code. Nothing else of the text is ever kept: it may quote a customer. */
export interface NamedParts {
  readonly column?: string;
  readonly privilege?: string;
  /** The privilege is missing to somebody else than the caller: to whom a row is given. */
  readonly ofOwner?: boolean;
  /** The text says that a column, a navigation property or a key is not declared. */
  readonly undeclared?: 'column' | 'key';
}

const undeclaredColumn = [
  /Could not find a property named '(\w+)'/,
  /Invalid property '(\w+)' was found in entity/,
  /The property '(\w+)' does not exist on type/,
  /An undeclared property '(\w+)'/,
];

const namedColumn = [
  /The length of the '(\w+)' attribute of/,
  /^A validation error occurred\. +The value \S+ of '(\w+)' on record/,
];

const keyNotValid = /^The key in the request URI is not valid for resource/;

const missingPrivilege = /\bis missing (prv\w{1,100}) privilege\b/;
const principalAndCaller = /^Principal user \(Id=([\da-f-]{36})\b.*\bcontext\.Caller=([\da-f-]{36})/is;

/** @param columns names that the request itself used; a column is only told when it is one of them. */
export function namedParts(text: string, columns: readonly string[]): NamedParts {
  const undeclared = firstGroup(undeclaredColumn, text);
  const column = undeclared ?? firstGroup(namedColumn, text);
  const privilege = missingPrivilege.exec(text)?.[1];
  const [, principal, caller] = principalAndCaller.exec(text) ?? [];
  return {
    ...(column !== undefined && columns.includes(column) && { column }),
    ...(privilege !== undefined && {
      privilege,
      ofOwner: principal?.toLowerCase() !== caller?.toLowerCase(),
    }),
    ...(undeclared !== undefined && { undeclared: 'column' as const }),
    ...(keyNotValid.test(text) && { undeclared: 'key' as const }),
  };
}

function firstGroup(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
