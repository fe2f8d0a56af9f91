import { followUpStateColumns } from '../../../leads/follow-up/read-follow-up-columns';
import { stage } from '../../../leads/schema/choices';
import type { Dataverse, StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { leadAfterChanges } from './lead-after-changes';
import { opportunitiesOf, leadsOfOpportunities } from './opportunities';
import { taskColumns } from '../nurture/create-tasks';
import { writeLeads, type LeadWrite } from '../write-leads';
import type { DataverseChange } from './read-context';

/** Columns of a lead that changes in Dynamics are weighed against. */
const columns = [
  ...followUpStateColumns,
  'leadid',
  'mpl_leadkey',
  'mpl_lasttouchon',
  'statuscode',
  'donotemail',
  'donotphone',
  ...taskColumns,
];

/** Dataverse's word for "somebody changed this row since you read it". */
const changedMeanwhile = '0x80060882';
const mostRepeats = 5;

export interface AppliedChanges {
  readonly written: number;
  /** Ids of changes (of the lead or opportunity told of) whose lead Dataverse refused to change, with its code. */
  readonly refused: ReadonlyMap<string, string>;
  /** Leads that are accepted now, as they were read. */
  readonly accepted: readonly StoredRow[];
}

/**
 * Brings leads into line with what Dynamics' own buttons did. A row that a seller changes in the same moment is read
 * again and weighed anew; leads that did not come from the marketplace are left alone.
 * @throws DataverseError when nothing can be said about single rows.
 */
export async function applyChanges(
  dataverse: Dataverse,
  changes: readonly DataverseChange[],
): Promise<AppliedChanges> {
  const byLead = await groupByLead(dataverse, changes);
  const refused = new Map<string, string>();
  const accepted = new Map<string, StoredRow>();
  let written = 0;
  let open: ReadonlySet<string> = new Set(byLead.keys());
  for (let repeats = 0; open.size > 0 && repeats <= mostRepeats; repeats += 1) {
    const { rows, acceptedLeads } = await planRows(dataverse, byLead, open);
    for (const lead of acceptedLeads) accepted.set(textIn(lead, 'leadid'), lead);
    const outcomes = await writeLeads(dataverse, rows);
    const again = new Set<string>();
    rows.forEach(({ id }, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind !== 'failed') written += 1;
      else if (outcome.error.code === changedMeanwhile) again.add(id);
      else refused.set(id, outcome.error.code);
    });
    open = again;
  }
  for (const id of open) refused.set(id, changedMeanwhile);
  return { written, refused: byChange(refused, byLead), accepted: [...accepted.values()] };
}

const byChange = (refused: ReadonlyMap<string, string>, byLead: ChangesByLead): ReadonlyMap<string, string> =>
  new Map([...refused].flatMap(([leadId, code]) => (byLead.get(leadId) ?? []).map(({ id }) => [id, code])));

type ChangesByLead = ReadonlyMap<string, readonly DataverseChange[]>;

async function groupByLead(
  dataverse: Dataverse,
  changes: readonly DataverseChange[],
): Promise<ChangesByLead> {
  const ofOpportunities = changes.filter(({ kind }) => kind === 'opportunity-changed');
  const leadIds = await leadsOfOpportunities(dataverse, [...new Set(ofOpportunities.map(({ id }) => id))]);
  const pairs = changes.flatMap((change): [string, DataverseChange][] => {
    if (change.kind === 'lead-changed') return [[change.id, change]];
    const leadId = leadIds.get(change.id);
    return change.kind === 'opportunity-changed' && leadId !== undefined ? [[leadId, change]] : [];
  });
  const grouped = Map.groupBy(pairs, ([leadId]) => leadId);
  return new Map([...grouped].map(([leadId, ofLead]) => [leadId, ofLead.map(([, change]) => change)]));
}

async function planRows(
  dataverse: Dataverse,
  byLead: ChangesByLead,
  ids: ReadonlySet<string>,
): Promise<{ rows: readonly LeadWrite[]; acceptedLeads: readonly StoredRow[] }> {
  const leads = (
    await dataverse.retrieveByKey('lead', { select: columns, column: 'leadid', values: [...ids] })
  ).filter(isFromMarketplace);
  const qualified = leads.filter((lead) => lead['statecode'] === 1).map((lead) => textIn(lead, 'leadid'));
  const opportunities = await opportunitiesOf(dataverse, qualified);
  const planned = leads.map((lead): LeadWrite => {
    const id = textIn(lead, 'leadid');
    const states = opportunities.get(id) ?? [];
    const changed = leadAfterChanges(lead, states, byLead.get(id) ?? [], dataverse.serverNow);
    return { id, row: { ...changed, leadid: id }, lead };
  });
  return {
    rows: planned.filter(({ row }) => Object.keys(row).length > 1),
    acceptedLeads: planned
      .filter(({ row, lead }) => (row['mpl_stage'] ?? lead['mpl_stage']) === stage.Accepted)
      .map(({ lead }) => lead),
  };
}

const isFromMarketplace = (lead: StoredRow): boolean => textIn(lead, 'mpl_leadkey') !== '';
