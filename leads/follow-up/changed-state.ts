import type { LeadRow } from '../received-touch';
import type { FollowUpColumns } from './follow-up-columns';
import { followUpState } from './follow-up-state';

/** The stored columns that no longer say what is true at `nowMs`, with their new values; `{}` when all is well. */
export const changedState = (columns: FollowUpColumns, nowMs: number): LeadRow => {
  const state = followUpState(columns, nowMs);
  return {
    ...(state.stage !== columns.stage && { mpl_stage: state.stage }),
    ...(state.archiveReason !== columns.archiveReason && { mpl_archivereason: state.archiveReason ?? null }),
    ...(state.status !== columns.followUpStatus && { mpl_followupstatus: state.status }),
  };
};
