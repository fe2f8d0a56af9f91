import type { Offer } from './lead-choice';

/** Offers of Microsoft's fictional publisher. */
export const exampleOffers: readonly [Offer, ...Offer[]] = [
  { id: 'contoso.contoso-backup', title: 'Contoso Backup' },
  { id: 'contoso.contoso-crm-addon', title: 'Contoso CRM add-on' },
  { id: 'contoso.contoso-firewall', title: 'Contoso Firewall' },
];
