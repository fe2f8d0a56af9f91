import * as React from 'react';
import { recordOf, type HostContext } from '../../../shared/context/host-context';
import { errorText } from '../../../shared/dataverse/error-text';
import { useLatest } from '../../../shared/react/use-latest';
import { useLoaded } from '../../../shared/state/use-loaded';
import type { GridModel } from '../create-grid-model';
import type { IInputs } from '../generated/ManifestTypes';
import { narrowToCustomer } from '../scope/narrow-to-customer';
import type { CustomerLead } from '../scope/others-of-customer';

/** How far the customer's other leads are. */
export type CustomerScope =
  /** The form's row is new: nobody knows its customer yet. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retry: () => void }
  /** The lead has no customer that others could share. */
  | { readonly kind: 'alone' }
  /** The dataset holds them and no others. */
  | { readonly kind: 'shown' };

/** Narrows the dataset to the other leads of the customer on the form; until then its rows are not to be shown. */
export const useCustomerScope = (context: HostContext<IInputs>, model: GridModel): CustomerScope => {
  const host = useLatest(context);
  const { table = '', id = '' } = recordOf(context) ?? {};
  const viewId = context.parameters.leads.getViewId();
  const load = React.useCallback(
    () => narrowToCustomer(host().webAPI, { table, id }, model),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another view comes without this filter: it is set anew
    [host, model, table, id, viewId],
  );
  const [loaded, retry] = useLoaded<CustomerLead | undefined>(load, undefined);
  const lead = loaded.value?.leadId === id ? loaded.value : undefined;
  if (id === '') return { kind: 'unsaved' };
  if (loaded.kind === 'failed') return { kind: 'failed', reason: errorText(loaded.error) ?? '', retry };
  if (lead === undefined) return { kind: 'loading' };
  return { kind: lead.customerKey === '' ? 'alone' : 'shown' };
};
