import type { Row } from '../../../../local/simulator/catalog';
import { ada, catalogOf, euro, fetch, fetchLeads, id, sales, subjects } from './sample-catalog';

const toLead = (number: number) => ({ table: 'lead', id: id(number) });

export const catalog = catalogOf({
  lead: [
    {
      leadid: id(1),
      subject: 'Alpha',
      emailaddress1: 'alpha',
      leadsourcecode: 1,
      numberofemployees: 5,
      donotphone: true,
      createdon: '2026-11-20T08:00:00Z',
      ownerid: { table: 'systemuser', id: ada },
      estimatedamount: 7,
      transactioncurrencyid: { table: 'transactioncurrency', id: euro },
      versionnumber: 11,
    },
    {
      leadid: id(2),
      subject: 'Beta',
      leadsourcecode: 2,
      numberofemployees: 50,
      donotphone: false,
      createdon: '2026-11-01T00:00:00Z',
      ownerid: { table: 'team', id: sales },
      versionnumber: 12,
    },
    { leadid: id(3), subject: 'Gamma', numberofemployees: 500, versionnumber: 13 },
  ] satisfies readonly Row[],
  mpl_leadtouch: [
    { mpl_leadtouchid: id(1, 1), mpl_name: 'one', mpl_action: 1, mpl_leadid: toLead(1) },
    { mpl_leadtouchid: id(2, 1), mpl_name: 'two', mpl_action: 2, mpl_leadid: toLead(1) },
    { mpl_leadtouchid: id(3, 1), mpl_name: 'Beta', mpl_action: 2, mpl_leadid: toLead(2) },
  ],
});

export const named = '<attribute name="subject"/>';
export const found = (inner: string) => subjects(fetchLeads(catalog, fetch(named + inner)));
export const condition = (attribute: string, operator: string, ...values: readonly string[]) =>
  `<filter><condition attribute="${attribute}" operator="${operator}">${values.map((value) => `<value>${value}</value>`).join('')}</condition></filter>`;

export const link = (inner: string, attributes = 'alias="t"') =>
  `<link-entity name="mpl_leadtouch" from="mpl_leadid" to="leadid" ${attributes}>${inner}</link-entity>`;
export const action = (value: number, entity = '') =>
  `<filter><condition ${entity} attribute="mpl_action" operator="eq" value="${value}"/></filter>`;
export const pairs = (inner: string) =>
  fetchLeads(catalog, fetch(named + inner)).rows.map((row) => [row.subject, row['t.mpl_name'] ?? null]);
