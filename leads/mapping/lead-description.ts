import type { IncomingLead, Offer } from '../incoming-lead';
import { callToActionText } from '../lead-source/call-to-action';
import { campaignText } from './campaign-code';
import { sourceText } from './topic';

const offerText = ({ id, publisherId, title }: Offer): string => {
  const fullId = [publisherId, id].filter(Boolean).join('.');
  return title === undefined ? fullId : fullId === '' ? title : `${title} (${fullId})`;
};

const line = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`);

/** What is known about a lead in a few lines for a human, the customer's words last because they may be cut. */
export const leadDescription = (lead: IncomingLead): string => {
  const on = sourceText(lead);
  const happened = callToActionText(lead.leadSource);
  const facts = [
    on === '' ? happened : `${happened} (${on})`,
    lead.doNotContact ? 'The customer asked another partner for contact. This is a notice only.' : '',
    line('Offer', offerText(lead.offer)),
    line('Campaign', lead.campaign === undefined ? '' : campaignText(lead.campaign)),
  ].filter((fact) => fact !== '');
  const words = lead.customerNotes === undefined ? [] : ['', 'In the customer’s words:', lead.customerNotes];
  return [...facts, ...words].join('\n');
};
