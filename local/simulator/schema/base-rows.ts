import type { Row, Table } from '../catalog';
import { organization } from '../service/organization';
import { createPrivileges, privilegeId } from '../service/privileges';
import { stableId } from '../service/stable-id';
import type { RowChange } from '../store/store';

const user = (id: string): Row[string] => ({ table: 'systemuser', id });
const unit = { table: 'businessunit', id: organization.businessUnitId };

const people: readonly (readonly [table: string, id: string, row: Row])[] = [
  ['businessunit', organization.businessUnitId, { name: organization.name, organizationid: organization.id }],
  [
    'systemuser',
    organization.applicationUserId,
    {
      fullname: '# Marketplace Leads',
      lastname: '# Marketplace Leads',
      accessmode: 4,
      applicationid: stableId('application'),
      azureactivedirectoryobjectid: stableId('aad'),
      domainname: 'marketplace-leads@contoso.example',
      businessunitid: unit,
    },
  ],
  [
    'systemuser',
    organization.sellerId,
    {
      fullname: 'Sam Seller',
      firstname: 'Sam',
      lastname: 'Seller',
      accessmode: 0,
      azureactivedirectoryobjectid: stableId('aad/seller'),
      domainname: 'sam.seller@contoso.example',
      internalemailaddress: 'sam.seller@contoso.example',
      businessunitid: unit,
    },
  ],
  [
    'team',
    organization.teamId,
    { name: organization.name, isdefault: true, teamtype: 0, businessunitid: unit },
  ],
  ['role', organization.roleId, { name: 'Marketplace Leads Integration', businessunitid: unit }],
  [
    'transactioncurrency',
    organization.currencyId,
    {
      currencyname: 'US Dollar',
      isocurrencycode: 'USD',
      currencysymbol: '$',
      currencyprecision: 2,
      exchangerate: 1,
    },
  ],
];

/** Messages that a step can be registered on. */
export const eventMessages = [
  ...[
    'Create',
    'Update',
    'Delete',
    'SetState',
    'Assign',
    'CreateMultiple',
    'UpdateMultiple',
    'QualifyLead',
    'Win',
    'Lose',
    'Merge',
  ],
];

const onlyOn: Readonly<Record<string, readonly string[]>> = {
  QualifyLead: ['lead'],
  Merge: ['lead', 'account', 'contact'],
  Win: ['opportunity'],
  Lose: ['opportunity'],
};

export const messageId = (message: string): string => stableId(`sdkmessage/${message}`);
export const messageFilterId = (message: string, table: string): string =>
  stableId(`sdkmessagefilter/${message}/${table}`);

/** Rows that an environment has from the start: who works in it, its currency, its messages. */
export function* baseRows(tables: readonly Table[], nowIso: string): Generator<RowChange> {
  const idOf = new Map(tables.map((table) => [table.logicalName, table.primaryId]));
  const made = { createdon: nowIso, modifiedon: nowIso, createdby: user(organization.applicationUserId) };
  const whole = (table: string, id: string, row: Row): RowChange => [
    table,
    id,
    { [idOf.get(table) ?? '']: id, ...made, ...row, versionnumber: 1 },
  ];
  for (const [table, id, row] of people) yield whole(table, id, row);
  for (const name of createPrivileges(tables).names) yield whole('privilege', privilegeId(name), { name });
  for (const message of eventMessages) {
    yield whole('sdkmessage', messageId(message), { name: message, isactive: true, isprivate: false });
    for (const { logicalName } of tables) {
      if (onlyOn[message]?.includes(logicalName) === false) continue;
      yield whole('sdkmessagefilter', messageFilterId(message, logicalName), {
        primaryobjecttypecode: logicalName,
        secondaryobjecttypecode: 'none',
        sdkmessageid: { table: 'sdkmessage', id: messageId(message) },
        iscustomprocessingstepallowed: true,
        isvisible: true,
      });
    }
  }
}
