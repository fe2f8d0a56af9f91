import type { RecordReference } from '../../../shared/context/host-context';
import type { GridModel } from '../create-grid-model';
import { loadRows } from '../paging/load-rows';
import { othersOfCustomer, type CustomerLead } from './others-of-customer';

type Reader = Pick<ComponentFramework.WebApi, 'retrieveRecord'>;
type List = Pick<GridModel, 'dataset' | 'restart' | 'loader' | 'ended'>;

/**
 * Narrows the dataset to the other leads of the customer whose lead the form shows, and gives that lead when they are
 * there: until then the dataset may hold anybody's. Nothing for a new row, which has no id. Before it narrows the
 * dataset it gives undefined, so that a caller who has gone on to another lead meanwhile can stop it.
 * Rejects when the lead or the list cannot be read.
 */
export async function* narrowToCustomer(
  webAPI: Reader,
  { table, id }: RecordReference,
  list: List,
): AsyncGenerator<CustomerLead | undefined> {
  if (id === '') return;
  const row: Readonly<Record<string, unknown>> = await webAPI.retrieveRecord(
    table,
    id,
    '?$select=mpl_customerkey',
  );
  yield undefined;
  const key = row['mpl_customerkey'];
  const lead = { leadId: id, customerKey: typeof key === 'string' ? key : '' };
  if (lead.customerKey !== '') {
    const { filtering } = list.dataset();
    filtering.setFilter(othersOfCustomer(lead, filtering.getFilter()));
    list.restart();
    await loadRows(list.loader, 1, list.ended, () => new Error(list.dataset().errorMessage));
  }
  yield lead;
}
