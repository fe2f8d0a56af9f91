import { foldMemberName } from '../payload/fold-member-name';

type Step = { readonly text: string } | { readonly value: unknown };

const separated = (steps: readonly (readonly Step[])[], open: string, close: string): readonly Step[] => [
  { text: open },
  ...steps.flatMap((step, index) => (index === 0 ? step : [{ text: ',' }, ...step])),
  { text: close },
];

const byName = (
  one: readonly [string, string, unknown],
  other: readonly [string, string, unknown],
): number => (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : one[1] < other[1] ? -1 : 1);

/** A member of a list or object; what holds nothing else is written at once. */
const memberSteps = (prefix: string, value: unknown): readonly Step[] =>
  typeof value === 'object' && value !== null
    ? [{ text: prefix }, { value }]
    : [{ text: `${prefix}${JSON.stringify(value) ?? 'null'}` }];

const stepsOf = (value: unknown): readonly Step[] => {
  if (Array.isArray(value))
    return separated(
      (value as readonly unknown[]).map((item) => memberSteps('', item)),
      '[',
      ']',
    );
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) ?? 'null' }];
  const members = Object.entries(value)
    .map(([name, member]) => [foldMemberName(name), name, member] as const)
    .sort(byName)
    .map(([folded, , member]) => memberSteps(`${JSON.stringify(folded)}:`, member));
  return separated(members, '{', '}');
};

/**
 * JSON text in which order and spelling of member names do not matter: folded and sorted. Walks with a list of its
 * own, because a body of 64 KiB can be nested deeper than the call stack is high.
 */
export const canonicalJson = (value: unknown): string => {
  const written: string[] = [];
  const waiting: Step[] = [{ value }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('text' in step) written.push(step.text);
    else for (const next of stepsOf(step.value).toReversed()) waiting.push(next);
  }
  return written.join('');
};
