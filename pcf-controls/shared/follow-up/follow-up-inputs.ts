import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { stage } from '../../../leads/schema/choices';

interface Raw<T> {
  readonly raw: T;
}

/** Properties of a control that are bound to the columns of the clocks; a form may leave any of them out. */
export interface FollowUpInputs {
  readonly stage?: Raw<number | null> | undefined;
  readonly archiveReason?: Raw<number | null> | undefined;
  readonly followUpStatus?: Raw<number | null> | undefined;
  readonly leadType?: Raw<number | null> | undefined;
  readonly contactRequested?: Raw<boolean> | undefined;
  readonly doNotContact?: Raw<boolean> | undefined;
  readonly isTest?: Raw<boolean> | undefined;
  readonly receivedOn?: Raw<Date | null> | undefined;
  readonly followUpDueOn?: Raw<Date | null> | undefined;
  readonly firstContactedOn?: Raw<Date | null> | undefined;
  readonly expiresOn?: Raw<Date | null> | undefined;
}

/** Epoch milliseconds. Microsoft's test harness hands over dates that are none. */
export const instantOf = (property: Raw<Date | null> | undefined): number | undefined => {
  const instantMs = property?.raw?.getTime();
  return Number.isNaN(instantMs) ? undefined : instantMs;
};

/** What the form knows of a lead's clocks. Dynamics' own state is not among it: a received lead counts as open. */
export const followUpColumnsOf = (inputs: FollowUpInputs): FollowUpColumns => ({
  isOpen: inputs.stage?.raw === stage.Received,
  stage: inputs.stage?.raw ?? undefined,
  archiveReason: inputs.archiveReason?.raw ?? undefined,
  followUpStatus: inputs.followUpStatus?.raw ?? undefined,
  leadType: inputs.leadType?.raw ?? undefined,
  contactRequested: inputs.contactRequested?.raw === true,
  doNotContact: inputs.doNotContact?.raw === true,
  isTest: inputs.isTest?.raw === true,
  receivedAtMs: instantOf(inputs.receivedOn),
  dueAtMs: instantOf(inputs.followUpDueOn),
  firstContactedAtMs: instantOf(inputs.firstContactedOn),
  expiresAtMs: instantOf(inputs.expiresOn),
});
