import { followUpState } from '../../../../leads/follow-up/follow-up-state';
import { emailValidity, quality } from '../../../../leads/schema/choices';
import type { LeadRow } from './lead-row';

/** What a seller must see of a lead at a glance. Each has an icon and a text of its own. */
export const leadMarks = ['Flame', 'Late', 'Expired', 'DoNotContact', 'Spam', 'LowQuality', 'Test'] as const;
export type LeadMark = (typeof leadMarks)[number];

/** Marks from one text with a blank between them. */
export const readMarks = (text: string): readonly LeadMark[] =>
  leadMarks.filter((mark) => text.split(' ').includes(mark));

/** A customer who wants no contact, unless that customer asked for it again. */
export const isNotToBeContacted = ({ followUp }: LeadRow): boolean =>
  followUp.doNotContact && !followUp.contactRequested;

const urgencyMarks = { none: [], flame: ['Flame'], late: ['Late'] } as const;

const spamMarks = ({ emailValidity: email, quality: grade }: LeadRow): readonly LeadMark[] => {
  if (email === emailValidity.Spam) return ['Spam'];
  return grade === quality.Low ? ['LowQuality'] : [];
};

/** The marks of a lead at a time, the most urgent first. */
export const marksOf = (row: LeadRow, nowMs: number): readonly LeadMark[] => {
  const { urgency, isExpired } = followUpState(row.followUp, nowMs);
  return [
    ...urgencyMarks[urgency],
    ...(isExpired ? (['Expired'] as const) : []),
    ...(isNotToBeContacted(row) ? (['DoNotContact'] as const) : []),
    ...spamMarks(row),
    ...(row.followUp.isTest ? (['Test'] as const) : []),
  ];
};
