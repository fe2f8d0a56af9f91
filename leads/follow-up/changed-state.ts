import { toIsoSeconds } from '../mapping/iso-seconds';
import type { LeadRow } from '../received-touch';
import type { FollowUpColumns } from './follow-up-columns';
import { followUpState } from './follow-up-state';
import { responseMinutes } from './response-minutes';

const instant = (ms: number | undefined): string | null => (ms === undefined ? null : toIsoSeconds(ms));

/**
 * The stored columns that no longer say what is true at `nowMs`, with their new values; `{}` when all is well.
 * @param stored what stands in the row, where `columns` hold newer knowledge.
 */
export const changedState = (
  columns: FollowUpColumns,
  nowMs: number,
  stored: FollowUpColumns = columns,
): LeadRow => {
  const state = followUpState(columns, nowMs);
  return {
    ...(state.stage !== stored.stage && { mpl_stage: state.stage }),
    ...(state.archiveReason !== stored.archiveReason && { mpl_archivereason: state.archiveReason ?? null }),
    ...(state.status !== stored.followUpStatus && { mpl_followupstatus: state.status }),
    ...(columns.contactRequested !== stored.contactRequested && {
      mpl_contactrequested: columns.contactRequested,
    }),
    ...(columns.dueAtMs !== stored.dueAtMs && { mpl_followupdueon: instant(columns.dueAtMs) }),
    ...(columns.firstContactedAtMs !== stored.firstContactedAtMs && {
      mpl_firstcontactedon: instant(columns.firstContactedAtMs),
      mpl_responseminutes: responseMinutes(columns) ?? null,
    }),
  };
};
