import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { stageFromDynamics } from '../../../../leads/follow-up/stage-from-dynamics';
import { stage, type ArchiveReason, type Stage } from '../../../../leads/schema/choices';
import { leadState, opportunityState } from '../../../../leads/schema/dynamics-states';
import type { LeadRecord } from './lead-record';

/** A lead's columns once Dynamics has opened again what was closed: a qualified lead stays qualified. */
export const reopenedColumns = ({ followUp, state, opportunities }: LeadRecord): FollowUpColumns => {
  const openedState = state === leadState.Qualified ? state : leadState.Open;
  const placed = stageFromDynamics(
    {
      stage: (followUp.stage ?? stage.Received) as Stage,
      archiveReason: followUp.archiveReason as ArchiveReason | undefined,
    },
    {
      leadState: openedState,
      opportunityStates: opportunities.map(() => opportunityState.Open),
      wasQualified: opportunities.length > 0,
      wasReopened: true,
    },
  );
  return { ...followUp, ...placed, isOpen: openedState === leadState.Open };
};
