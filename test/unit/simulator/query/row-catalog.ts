import type { Row } from '../../../../local/simulator/catalog';
import { ada, catalogOf, euro, id, leads, sales } from './sample-catalog';

export const lead: Row = {
  leadid: id(1),
  subject: 'Offer A',
  leadsourcecode: 1,
  donotphone: true,
  decisionmaker: false,
  numberofemployees: 12_345,
  estimatedamount: 20_000,
  exchangerate: 1.5,
  estimatedclosedate: '2026-12-01',
  createdon: '2026-11-20T14:05:00Z',
  address1_city: 'Bonn',
  address1_composite: 'Bonn',
  ownerid: { table: 'systemuser', id: ada },
  transactioncurrencyid: { table: 'transactioncurrency', id: euro },
  versionnumber: 1_234_567,
};

const touches: readonly Row[] = [3, 1, 2].map((number) => ({
  mpl_leadtouchid: id(number, 1),
  mpl_name: `touch ${number}`,
  mpl_action: number,
  mpl_leadid: { table: 'lead', id: id(1) },
  versionnumber: number,
}));

export const catalog = catalogOf({
  lead: [
    lead,
    { leadid: id(2), subject: 'Offer B', ownerid: { table: 'team', id: sales }, versionnumber: 8 },
  ],
  mpl_leadtouch: touches,
});

export const first = (options: Record<string, string>, includeAnnotations = false) =>
  leads(catalog, { $filter: `subject eq 'Offer A'`, ...options }, { includeAnnotations }).rows[0];
