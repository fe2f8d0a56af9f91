import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { stage } from '../../../../leads/schema/choices';
import type { Clock } from '../../../shared/clock/create-clock';
import type { LeadRecord } from '../lead/lead-record';
import { reopenedColumns } from '../lead/reopened-columns';
import type { Standing } from './standing';
import { useStanding } from './use-standing';

const nothing: FollowUpColumns = {
  isOpen: false,
  contactRequested: false,
  doNotContact: false,
  isTest: false,
};

/** Whether what a person put away can be opened again: until the time of the opened lead runs out, which archives it. */
export const useReopens = (
  clock: Clock,
  lead: LeadRecord | undefined,
  { stage: present }: Standing,
): boolean => {
  const opened = useStanding(clock, lead ? reopenedColumns(lead) : nothing);
  return lead !== undefined && present === stage.Archived && opened.stage !== stage.Archived;
};
