import type { Labels } from '../labels';

/** Texts of a global choice. Options stand under the keys of `leads/schema/choices`. */
export interface ChoiceText {
  readonly label: Labels;
  readonly description: Labels;
  readonly options: Readonly<Record<string, OptionText>>;
}

export interface OptionText {
  readonly label: Labels;
  /** Colour in charts and in grids that show choices as coloured pills, `#RRGGBB`. */
  readonly color: string;
}

/** Colours with a meaning, dark enough for white text (WCAG 2.2, contrast 4.5 : 1). */
export const colors = {
  good: '#107C10',
  active: '#0F6CBD',
  attention: '#BC4B09',
  bad: '#C50F1F',
  quiet: '#616161',
  teal: '#00666D',
  purple: '#5C2E91',
} as const;
