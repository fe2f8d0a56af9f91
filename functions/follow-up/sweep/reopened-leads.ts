import type { Dataverse, StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { inGroups } from '../../dataverse/operations/in-groups';
import { archiveReason } from '../../../leads/schema/choices';
import { leadState, opportunityState } from '../../../leads/schema/dynamics-states';
import { attributes, condition, oneOf } from './fetch-xml';

const leadsPerQuery = 500;

/** Word of a closed opportunity puts its lead away within this time; what came later a person may have decided. */
const notedWithinMs = 15 * 60 * 1000;

/** Dynamics' record of a closing stays when the opportunity is opened again. */
const query = (leadIds: readonly string[]): string =>
  `<fetch><entity name="opportunity">${attributes(['originatingleadid', 'modifiedon'])}` +
  `<filter>${condition('statecode', 'eq', opportunityState.Open)}${oneOf('originatingleadid', leadIds)}</filter>` +
  '<link-entity name="opportunityclose" from="opportunityid" to="opportunityid" alias="closing">' +
  '<attribute name="createdon"/></link-entity></entity></fetch>';

/** Put away as won or lost. */
export const isPutAway = (lead: StoredRow): boolean =>
  lead['statecode'] === leadState.Qualified &&
  (lead['mpl_archivereason'] === archiveReason.Won || lead['mpl_archivereason'] === archiveReason.Lost);

/**
 * Ids of those of these leads that were put away because an opportunity was closed, which is open again. A seller may
 * as well put a lead away while its opportunity is open; that stays as it is.
 */
export async function reopenedLeads(
  dataverse: Dataverse,
  leads: readonly StoredRow[],
): Promise<ReadonlySet<string>> {
  const changedMs = new Map(leads.map((lead) => [textIn(lead, 'leadid'), timeIn(lead, 'modifiedon')]));
  const reopened = new Set<string>();
  for (const ids of inGroups([...changedMs.keys()], leadsPerQuery))
    for (const row of await dataverse.fetchXml('opportunity', query(ids))) {
      const id = textIn(row, '_originatingleadid_value');
      const putAwayMs = changedMs.get(id) ?? NaN;
      const closedMs = timeIn(row, 'closing.createdon');
      const followed = putAwayMs >= closedMs && putAwayMs - closedMs <= notedWithinMs;
      if (followed && timeIn(row, 'modifiedon') >= putAwayMs) reopened.add(id);
    }
  return reopened;
}

const timeIn = (row: StoredRow, column: string): number => Date.parse(textIn(row, column));
