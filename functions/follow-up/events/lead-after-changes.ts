import { changedState } from '../../../leads/follow-up/changed-state';
import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import { firstContact } from '../../../leads/follow-up/first-contact';
import { readFollowUpColumns } from '../../../leads/follow-up/read-follow-up-columns';
import { stageFromDynamics } from '../../../leads/follow-up/stage-from-dynamics';
import type { LeadRow } from '../../../leads/received-touch';
import { followUpStatus, stage, type ArchiveReason, type Stage } from '../../../leads/schema/choices';
import type { StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { contactedReason, type DataverseChange } from './read-context';

/**
 * Columns to write on a lead after changes in Dynamics; `{}` when it says already what is true. The row as it is now
 * decides, so the changes may be told twice, late and in any order.
 */
export function leadAfterChanges(
  lead: StoredRow,
  opportunityStates: readonly number[],
  changes: readonly DataverseChange[],
  nowMs: number,
): LeadRow {
  const stored = readFollowUpColumns(lead);
  const placed = stageFromDynamics(
    {
      stage: (stored.stage ?? stage.Received) as Stage,
      archiveReason: stored.archiveReason as ArchiveReason | undefined,
    },
    {
      leadState: Number(lead['statecode'] ?? 0),
      opportunityStates,
      wasQualified: changes.some(({ qualified }) => qualified),
      wasReopened: changes.some(({ reopened }) => reopened),
    },
  );
  const columns: FollowUpColumns = { ...stored, ...placed };
  return changedState(withSellersWord(columns, lead, changes, nowMs), nowMs, stored);
}

/** What a seller said about contact with Dynamics' own means. */
function withSellersWord(
  columns: FollowUpColumns,
  lead: StoredRow,
  changes: readonly DataverseChange[],
  nowMs: number,
): FollowUpColumns {
  if (changes.some((change) => change.stopsContact && forbidsContact(lead) && !isOutdated(change, lead)))
    return { ...columns, contactRequested: false, dueAtMs: undefined, followUpStatus: atRest(columns) };
  if (columns.isOpen && columns.contactRequested && lead['statuscode'] === contactedReason) {
    // The reason stays when the customer asks again: only who sets it says something.
    const said = changes.filter(({ saysContacted }) => saysContacted);
    const first = firstContact(
      columns,
      said.map(({ occurredAtMs }) => occurredAtMs ?? nowMs),
    );
    if (first !== undefined) return { ...columns, firstContactedAtMs: first };
  }
  return columns;
}

/** A clock that ran has stopped; what a seller said stays. */
const atRest = ({ followUpStatus: status }: FollowUpColumns): number | undefined =>
  status === followUpStatus.Due || status === followUpStatus.Overdue ? followUpStatus.NotRequired : status;

/** Our flag, or Dynamics' own when they leave no way to get in touch. */
const forbidsContact = (lead: StoredRow): boolean =>
  lead['mpl_donotcontact'] === true || (lead['donotemail'] === true && lead['donotphone'] === true);

/** The customer has asked for contact since. */
const isOutdated = ({ occurredAtMs }: DataverseChange, lead: StoredRow): boolean =>
  lead['mpl_contactrequested'] === true &&
  occurredAtMs !== undefined &&
  Date.parse(textIn(lead, 'mpl_lasttouchon')) > occurredAtMs;
