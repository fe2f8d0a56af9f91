import type { IncomingLead } from '../incoming-lead';

/** Parameters that name the campaign itself; the others describe who sent the customer. */
const naming = ['mktcmpid', 'utm_campaign', 'campaigns'];

/** All parameters of the listing's link as text, in the order in which they came. */
export const campaignText = (campaign: NonNullable<IncomingLead['campaign']>): string =>
  Object.entries(campaign)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

/** The code of the campaign that brought the customer; all parameters when none of them is known to name it. */
export const campaignCode = (campaign: IncomingLead['campaign']): string | undefined => {
  if (campaign === undefined) return undefined;
  const [, code] = Object.entries(campaign).find(([name]) => naming.includes(name.toLowerCase())) ?? [];
  return code ?? campaignText(campaign);
};
