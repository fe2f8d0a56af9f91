import { TableClient } from '@azure/data-tables';
import { payloadOf } from './lead-payloads';
import type { StartedWorld } from './start-world';

/** Partner Center's table in the storage of a world. */
export const leadTableOf = (world: StartedWorld): TableClient =>
  TableClient.fromConnectionString(world.storage, 'MarketplaceLeads', { allowInsecureConnection: true });

/** The same people as `payloadOf`, as Partner Center writes them into its table; `day` stands in its partition keys. */
export function leadRowOf(index: number, run: string, day = '1:2F15:2F2026') {
  const { userDetails, leadSource, actionCode, offerTitle, description } = payloadOf(index, run);
  const customer = {
    FirstName: userDetails.firstName,
    LastName: userDetails.lastName,
    Email: userDetails.email,
    Phone: userDetails.phone,
    Country: userDetails.country,
    Company: userDetails.company,
    Title: userDetails.title,
  };
  return {
    partitionKey: day,
    rowKey: `${run}-${index}`,
    CustomerInfo: JSON.stringify(customer),
    LeadSource: leadSource,
    ActionCode: actionCode,
    OfferDisplayName: offerTitle,
    Description: description,
  };
}

/** Writes rows of one partition, 100 at a time as the service takes them. */
export async function writeLeadRows(
  table: TableClient,
  rows: readonly ReturnType<typeof leadRowOf>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += 100)
    await table.submitTransaction(rows.slice(start, start + 100).map((entity) => ['create', entity]));
}
