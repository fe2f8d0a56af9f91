import type { IncomingLead } from '../incoming-lead';
import { callToActionText } from '../lead-source/call-to-action';
import { choiceLabel } from '../schema/choice-labels';
import { source } from '../schema/choices';

/** The storefront's name, or an unknown source as it came; empty when none was sent. */
export const sourceText = ({ leadSource }: IncomingLead): string =>
  leadSource.source === source.Unknown
    ? leadSource.sourceCode
    : (choiceLabel('mpl_source', leadSource.source) ?? '');

/** What happened, in a seller's words: "Contact me: Contoso Backup". Never empty. */
export const topicOf = (lead: IncomingLead): string => {
  const about = lead.offer.title ?? lead.offer.id ?? sourceText(lead);
  const happened = callToActionText(lead.leadSource);
  return about === '' ? happened : `${happened}: ${about}`;
};
