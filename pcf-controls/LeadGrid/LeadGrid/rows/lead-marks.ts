import { isExpired } from '../../../../leads/follow-up/is-expired';
import { emailValidity, quality, stage } from '../../../../leads/schema/choices';
import type { FollowUpFacts } from './follow-up-facts';
import type { LeadRow } from './lead-row';

/** What a seller must see of a lead at a glance. Each has an icon and a text of its own. */
export const leadMarks = ['Flame', 'Late', 'Expired', 'DoNotContact', 'Spam', 'LowQuality', 'Test'] as const;
export type LeadMark = (typeof leadMarks)[number];

const hourMs = 3_600_000;
/** A customer who waited so long has most likely bought elsewhere: another icon than the flame. */
const lateAfterMs = 72 * hourMs;

const waitsForContact = (lead: FollowUpFacts): boolean =>
  lead.contactRequested &&
  !lead.doNotContact &&
  lead.firstContactedAtMs === undefined &&
  lead.stage !== stage.Archived;

const urgencyOf = (lead: FollowUpFacts, nowMs: number): readonly LeadMark[] => {
  if (isExpired(lead, nowMs)) return ['Expired'];
  if (!waitsForContact(lead)) return [];
  return lead.receivedAtMs !== undefined && nowMs - lead.receivedAtMs >= lateAfterMs ? ['Late'] : ['Flame'];
};

/** The marks of a lead at a time, the most urgent first. */
export const marksOf = (row: LeadRow, nowMs: number): readonly LeadMark[] => {
  const spam = row.emailValidity === emailValidity.Spam;
  return [
    ...urgencyOf(row.followUp, nowMs),
    ...(row.followUp.doNotContact ? (['DoNotContact'] as const) : []),
    ...(spam ? (['Spam'] as const) : []),
    ...(!spam && row.quality === quality.Low ? (['LowQuality'] as const) : []),
    ...(row.isTest ? (['Test'] as const) : []),
  ];
};
