import { badQuery } from '../query-error';

/** Splits at a separator that is neither inside parentheses or brackets nor inside a quoted text. */
export function splitTopLevel(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote: string | undefined;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === "'") quote = character;
    else if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
    if (depth < 0) throw unbalanced(text);
  }
  if (depth !== 0) throw unbalanced(text);
  parts.push(text.slice(start));
  return parts.map((part) => part.trim());
}

const unbalanced = (text: string) => badQuery(`Found an unbalanced bracket expression in '${text}'.`);
