import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { followUpState, type FollowUpState } from '../../../../leads/follow-up/follow-up-state';
import { archiveReason, followUpStatus, stage } from '../../../../leads/schema/choices';

/** How it stands with a lead, as the seller is told: each has an icon and words of its own. */
export const situations = [
  'Due',
  'Overdue',
  'Late',
  'Contacted',
  'Accepted',
  'Informational',
  'DoNotContact',
  'Test',
  'Expired',
  'Won',
  'Lost',
  'Declined',
  'Archived',
] as const;
export type Situation = (typeof situations)[number];

/** A lead's state at a moment, with the one word for it. */
export interface Standing extends FollowUpState {
  readonly situation: Situation;
}

const archived = (reason: FollowUpState['archiveReason']): Situation => {
  switch (reason) {
    case archiveReason.Won:
      return 'Won';
    case archiveReason.Lost:
      return 'Lost';
    case archiveReason.Declined:
      return 'Declined';
    case archiveReason.Expired:
      return 'Expired';
    default:
      return 'Archived';
  }
};

const waiting = ({ status, urgency }: FollowUpState): Situation | undefined => {
  if (urgency === 'late') return 'Late';
  if (status === followUpStatus.Overdue) return 'Overdue';
  return status === followUpStatus.Due ? 'Due' : undefined;
};

const situationOf = (columns: FollowUpColumns, state: FollowUpState): Situation => {
  if (state.stage === stage.Archived) return archived(state.archiveReason);
  if (columns.doNotContact && !columns.contactRequested) return 'DoNotContact';
  if (columns.isTest) return 'Test';
  const waits = waiting(state);
  if (waits) return waits;
  if (state.stage === stage.Accepted) return 'Accepted';
  return state.status === followUpStatus.Contacted ? 'Contacted' : 'Informational';
};

export const standingOf = (columns: FollowUpColumns, nowMs: number): Standing => {
  const state = followUpState(columns, nowMs);
  return { ...state, situation: situationOf(columns, state) };
};
