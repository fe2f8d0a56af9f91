import type { Dataverse } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';

const leadColumn = '_originatingleadid_value';

/** The lead that each opportunity came from, by the opportunity's id; none for one made by hand. */
export async function leadsOfOpportunities(
  dataverse: Dataverse,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await dataverse.retrieveByKey('opportunity', {
    select: ['opportunityid', leadColumn],
    column: 'opportunityid',
    values: ids,
  });
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const leadId = textIn(row, leadColumn);
      return leadId === '' ? [] : [[textIn(row, 'opportunityid'), leadId]];
    }),
  );
}

/** `statecode` of the opportunities that came from each of these leads. */
export async function opportunitiesOf(
  dataverse: Dataverse,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (leadIds.length === 0) return new Map();
  const rows = await dataverse.retrieveByKey('opportunity', {
    select: ['statecode', leadColumn],
    column: 'originatingleadid',
    values: leadIds,
  });
  const grouped = Map.groupBy(rows, (row) => textIn(row, leadColumn));
  return new Map([...grouped].map(([id, ofLead]) => [id, ofLead.map((row) => Number(row['statecode']))]));
}
