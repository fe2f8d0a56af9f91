import type {
  Catalog,
  Column,
  ColumnType,
  Option,
  Relationship,
  Row,
  Table,
} from '../../../../local/simulator/catalog';
import type { ODataQuery, ODataResult } from '../../../../local/simulator/query/query-types';
import { runODataQuery } from '../../../../local/simulator/query/odata-query';
import { runFetchXml } from '../../../../local/simulator/query/fetch-xml';

type Extra = Partial<Pick<Column, 'options' | 'targets'>>;

const column = (logicalName: string, type: ColumnType, extra: Extra = {}): [string, Column] => [
  logicalName,
  {
    logicalName,
    schemaName: logicalName,
    displayName: logicalName,
    type,
    validForCreate: true,
    validForUpdate: true,
    ...extra,
  },
];

const options = (...labels: readonly string[]): Option[] =>
  labels.map((label, index) => ({ value: index + 1, label }));

const table = (
  names: Pick<Table, 'logicalName' | 'schemaName' | 'entitySetName' | 'primaryId' | 'primaryName'>,
  ...columns: readonly [string, Column][]
): Table => ({
  ...names,
  displayName: names.schemaName,
  objectTypeCode: 1,
  ownership: 'user',
  keys: [],
  columns: new Map([
    column(names.primaryId, 'uniqueidentifier'),
    ...columns,
    column('versionnumber', 'bigint'),
  ]),
});

export const leadTable = table(
  {
    logicalName: 'lead',
    schemaName: 'Lead',
    entitySetName: 'leads',
    primaryId: 'leadid',
    primaryName: 'subject',
  },
  column('subject', 'string'),
  column('emailaddress1', 'string'),
  column('description', 'memo'),
  column('mpl_leadkey', 'string'),
  column('leadsourcecode', 'picklist', { options: options('Web', 'Advertisement', 'Trade Show') }),
  column('donotphone', 'boolean', {
    options: [
      { value: 0, label: 'Allow' },
      { value: 1, label: 'Do Not Allow' },
    ],
  }),
  column('decisionmaker', 'boolean'),
  column('numberofemployees', 'integer'),
  column('estimatedamount', 'money'),
  column('exchangerate', 'decimal'),
  column('estimatedclosedate', 'dateonly'),
  column('createdon', 'datetime'),
  column('address1_city', 'string'),
  column('address1_composite', 'memo'),
  column('ownerid', 'lookup', { targets: ['systemuser', 'team'] }),
  column('transactioncurrencyid', 'lookup', { targets: ['transactioncurrency'] }),
);

export const touchTable = table(
  {
    logicalName: 'mpl_leadtouch',
    schemaName: 'mpl_LeadTouch',
    entitySetName: 'mpl_leadtouchs',
    primaryId: 'mpl_leadtouchid',
    primaryName: 'mpl_name',
  },
  column('mpl_name', 'string'),
  column('mpl_action', 'picklist', { options: options('INS', 'PLT', 'DNC') }),
  column('mpl_touchedon', 'datetime'),
  column('mpl_leadid', 'lookup', { targets: ['lead'] }),
);

const userTable = table(
  {
    logicalName: 'systemuser',
    schemaName: 'SystemUser',
    entitySetName: 'systemusers',
    primaryId: 'systemuserid',
    primaryName: 'fullname',
  },
  column('fullname', 'string'),
);

const teamTable = table(
  {
    logicalName: 'team',
    schemaName: 'Team',
    entitySetName: 'teams',
    primaryId: 'teamid',
    primaryName: 'name',
  },
  column('name', 'string'),
);

const currencyTable = table(
  {
    logicalName: 'transactioncurrency',
    schemaName: 'TransactionCurrency',
    entitySetName: 'transactioncurrencies',
    primaryId: 'transactioncurrencyid',
    primaryName: 'currencyname',
  },
  column('currencyname', 'string'),
);

const relationship = (
  referencingTable: string,
  referencingColumn: string,
  referencedTable: string,
  referencingNavigation: string,
  referencedNavigation: string,
): Relationship => ({
  name: referencedNavigation,
  referencingTable,
  referencingColumn,
  referencedTable,
  referencingNavigation,
  referencedNavigation,
  onDelete: 'removeLink',
});

const relationships: readonly Relationship[] = [
  relationship('mpl_leadtouch', 'mpl_leadid', 'lead', 'mpl_LeadId', 'mpl_lead_leadtouch'),
  relationship('lead', 'ownerid', 'systemuser', 'ownerid', 'owner_leads'),
  relationship('lead', 'ownerid', 'team', 'ownerid', 'team_owner_leads'),
  relationship(
    'lead',
    'transactioncurrencyid',
    'transactioncurrency',
    'transactioncurrencyid',
    'currency_lead',
  ),
];

/** `id(7)` is the guid that ends in 7; `kind` keeps the ids of different tables apart. */
export const id = (number: number, kind = 0): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const ada = id(1, 9);
export const sales = id(2, 9);
export const euro = id(3, 9);

const baseRows: Readonly<Record<string, readonly Row[]>> = {
  systemuser: [{ systemuserid: ada, fullname: 'Ada Byron', versionnumber: 1 }],
  team: [{ teamid: sales, name: 'Sales', versionnumber: 2 }],
  transactioncurrency: [{ transactioncurrencyid: euro, currencyname: 'Euro', versionnumber: 3 }],
};

/** A catalog of these rows; `lookup` stands for the indexes of a store. */
export function catalogOf(
  rows: Readonly<Record<string, readonly Row[]>>,
  lookup?: Catalog['lookup'],
): Catalog {
  const tables = [leadTable, touchTable, userTable, teamTable, currencyTable];
  const stored = new Map(
    tables.map(({ logicalName, primaryId }) => {
      const all = rows[logicalName] ?? baseRows[logicalName] ?? [];
      return [logicalName, new Map(all.map((row) => [String(row[primaryId] as string), row]))];
    }),
  );
  return {
    tables,
    relationships,
    table: (name) => tables.find(({ logicalName }) => logicalName === name),
    tableBySet: (name) => tables.find(({ entitySetName }) => entitySetName === name),
    rows: (name) => stored.get(name) ?? new Map<string, Row>(),
    ...(lookup ? { lookup } : {}),
  };
}

/** Friday, 20 November 2026, noon. */
export const nowMs = Date.UTC(2026, 10, 20, 12);

export const contextBase = 'https://org.test/api/data/v9.2/';

export const query = (
  options: Readonly<Record<string, string>>,
  more: Partial<ODataQuery> = {},
): ODataQuery => ({
  options: new Map(Object.entries(options)),
  includeAnnotations: false,
  nowMs,
  contextBase,
  userId: ada,
  ...more,
});

export const leads = (
  catalog: Catalog,
  options: Readonly<Record<string, string>>,
  more: Partial<ODataQuery> = {},
): ODataResult => runODataQuery(catalog, leadTable, query(options, more));

export const fetchLeads = (catalog: Catalog, xml: string, includeAnnotations = false): ODataResult =>
  runFetchXml(catalog, leadTable, xml, query({}, { includeAnnotations }));

/** A FetchXML query on leads with these elements inside `entity`. */
export const fetch = (inner: string, attributes = ''): string =>
  `<fetch ${attributes}><entity name="lead">${inner}</entity></fetch>`;

export const subjects = (result: ODataResult): readonly unknown[] =>
  result.rows.map(({ subject }) => subject);
