import type { IncomingLead } from '../leads/incoming-lead';
import { choices } from '../leads/schema/choice-labels';

/** What may be said about a lead in logs and on the status page: Microsoft's own words only, never the customer's. */
export interface LeadFacts {
  readonly source: string;
  readonly action: string;
  readonly offer: string | undefined;
}

export function leadFacts({ leadSource, offer }: IncomingLead): LeadFacts {
  return {
    source: label(choices.mpl_source.options, leadSource.source),
    action: label(choices.mpl_action.options, leadSource.action),
    offer: offer.id !== undefined && /^[\w.-]{1,100}$/.test(offer.id) ? offer.id : undefined,
  };
}

function label(
  options: readonly { readonly value: number; readonly label: string }[],
  value: number,
): string {
  return options.find((option) => option.value === value)?.label ?? 'Unknown';
}
