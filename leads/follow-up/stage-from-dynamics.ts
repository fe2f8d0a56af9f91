import { archiveReason, stage, type ArchiveReason, type Stage } from '../schema/choices';
import { leadState, opportunityState } from '../schema/dynamics-states';

/** What Dynamics' own buttons made of a lead, as it is now, and what is known to have happened to it. */
export interface DynamicsFacts {
  /** `statecode` of the lead. */
  readonly leadState: number;
  /** `statecode` of each opportunity that came from the lead. */
  readonly opportunityStates: readonly number[];
  /** It was qualified at some time, whatever happened since. */
  readonly wasQualified: boolean;
  /** A person opened the lead, or its opportunity, again. */
  readonly wasReopened: boolean;
}

export interface StageColumns {
  readonly stage: Stage;
  readonly archiveReason: ArchiveReason | undefined;
}

const closedByPerson: readonly (ArchiveReason | undefined)[] = [
  archiveReason.Won,
  archiveReason.Lost,
  archiveReason.Declined,
];

const accepted: StageColumns = { stage: stage.Accepted, archiveReason: undefined };
const archived = (reason: ArchiveReason): StageColumns => ({ stage: stage.Archived, archiveReason: reason });

const ofQualified = (
  current: StageColumns,
  { opportunityStates, wasReopened }: DynamicsFacts,
): StageColumns => {
  if (opportunityStates.includes(opportunityState.Won)) return archived(archiveReason.Won);
  const hasOpen = opportunityStates.some((state) => state !== opportunityState.Lost);
  if (opportunityStates.length > 0 && !hasOpen) return archived(archiveReason.Lost);
  const wasClosed =
    current.archiveReason === archiveReason.Won || current.archiveReason === archiveReason.Lost;
  return wasClosed && !wasReopened ? current : accepted;
};

const ofDisqualified = (current: StageColumns, wasAccepted: boolean): StageColumns => {
  if (wasAccepted) return archived(archiveReason.Lost);
  const archivedByTime = current.stage === stage.Archived && !closedByPerson.includes(current.archiveReason);
  return archivedByTime && current.archiveReason !== undefined ? current : archived(archiveReason.Declined);
};

/**
 * Stage and archive reason that follow from Dynamics: Qualify accepts, Disqualify archives as declined, or as lost once
 * the lead was accepted; its opportunities archive it as won or lost. Only the present state of the rows and
 * facts that never become untrue count, so that word of changes may come twice, late and in any order.
 */
export const stageFromDynamics = (current: StageColumns, facts: DynamicsFacts): StageColumns => {
  const wasAccepted =
    facts.wasQualified ||
    current.stage === stage.Accepted ||
    current.archiveReason === archiveReason.Won ||
    current.archiveReason === archiveReason.Lost;
  switch (facts.leadState) {
    case leadState.Qualified:
      return ofQualified(current, facts);
    case leadState.Disqualified:
      return ofDisqualified(current, wasAccepted);
    default: {
      const comesBack =
        facts.wasReopened &&
        current.stage === stage.Archived &&
        closedByPerson.includes(current.archiveReason);
      if (!comesBack) return current;
      return wasAccepted ? accepted : { stage: stage.Received, archiveReason: undefined };
    }
  }
};
