import { foldText } from './comparable';

const special = /[\\^$.*+?()[\]{}|]/g;
const token = /%|_|\[(\^?)([^\]]+)\]|[\s\S]/g;

/**
 * A T-SQL LIKE pattern as a test of folded text: `%`, `_`, `[a-f]`, `[^a]`; a wildcard in brackets stands for itself
 * (Learn: "Use wildcard characters in conditions for string values").
 */
export function likePattern(pattern: string): (foldedText: string) => boolean {
  const source = foldText(pattern).replace(token, (part: string, negation?: string, members?: string) => {
    if (part === '%') return '.*';
    if (part === '_') return '.';
    if (members !== undefined) return `[${negation ?? ''}${members.replace(/[\\[\]^]/g, '\\$&')}]`;
    return part.replace(special, '\\$&');
  });
  const expression = new RegExp(`^${source}$`, 's');
  return (foldedText) => expression.test(foldedText);
}
