import type { Touch } from './touch';

/** How often the customer did the same thing on the same storefront. */
export interface Tally {
  /** The touches have source and action in common: one stands for all of them. */
  readonly sample: Touch;
  readonly count: number;
}

/** Unknown codes count apart, by their text. */
const groupOf = ({ leadSource: { source, sourceCode, action, actionCode } }: Touch): string =>
  JSON.stringify([source, sourceCode, action, actionCode]);

/** Touches by source and action, the most frequent first; equals in the order in which they are met. */
export const tallyTouches = (touches: readonly Touch[]): readonly Tally[] => {
  const tallies = new Map<string, Tally>();
  for (const touch of touches) {
    const group = groupOf(touch);
    const known = tallies.get(group);
    tallies.set(group, { sample: known?.sample ?? touch, count: (known?.count ?? 0) + 1 });
  }
  return [...tallies.values()].sort((one, other) => other.count - one.count);
};
