import { choice, guid, text, yesNo } from '../column-kinds';
import { lookup, type TableDeclaration } from '../table-declaration';

const businessUnit: TableDeclaration = {
  logicalName: 'businessunit',
  schemaName: 'BusinessUnit',
  displayName: 'Business Unit',
  entitySetName: 'businessunits',
  primaryId: 'businessunitid',
  primaryName: 'name',
  objectTypeCode: 10,
  ownership: 'organization',
  columns: {
    name: text(160, 'Name'),
    divisionname: text(100),
    isdisabled: yesNo(false),
    organizationid: guid,
  },
  lookups: {
    parentbusinessunitid: lookup({ table: 'businessunit', collection: 'business_unit_parent_business_unit' }),
  },
  states: null,
};

const systemUser: TableDeclaration = {
  logicalName: 'systemuser',
  schemaName: 'SystemUser',
  displayName: 'User',
  entitySetName: 'systemusers',
  primaryId: 'systemuserid',
  primaryName: 'fullname',
  objectTypeCode: 8,
  ownership: 'organization',
  columns: {
    fullname: text(200, 'Full Name'),
    firstname: text(256),
    lastname: text(256),
    domainname: text(1024, 'User Name'),
    internalemailaddress: text(100, 'Primary Email'),
    title: text(128),
    applicationid: guid,
    azureactivedirectoryobjectid: guid,
    isdisabled: yesNo(false, 'Status'),
    accessmode: choice(
      {
        0: 'Read-Write',
        1: 'Administrative',
        2: 'Read',
        3: 'Support User',
        4: 'Non-interactive',
        5: 'Delegated Admin',
      },
      0,
    ),
  },
  lookups: {
    businessunitid: lookup({ table: 'businessunit', collection: 'business_unit_system_users' }),
    parentsystemuserid: lookup({ table: 'systemuser', collection: 'user_parent_user' }),
  },
  states: null,
};

const team: TableDeclaration = {
  logicalName: 'team',
  schemaName: 'Team',
  displayName: 'Team',
  entitySetName: 'teams',
  primaryId: 'teamid',
  primaryName: 'name',
  objectTypeCode: 9,
  ownership: 'organization',
  columns: {
    name: text(160, 'Team Name'),
    description: text(2000),
    emailaddress: text(100),
    isdefault: yesNo(false),
    teamtype: choice({ 0: 'Owner', 1: 'Access', 2: 'Security Group', 3: 'Office Group' }, 0),
  },
  lookups: {
    businessunitid: lookup({ table: 'businessunit', collection: 'business_unit_teams' }),
    administratorid: lookup({ table: 'systemuser', collection: 'lk_teambase_administratorid' }),
  },
  states: null,
};

const role: TableDeclaration = {
  logicalName: 'role',
  schemaName: 'Role',
  displayName: 'Security Role',
  entitySetName: 'roles',
  primaryId: 'roleid',
  primaryName: 'name',
  objectTypeCode: 1036,
  ownership: 'organization',
  columns: { name: text(100, 'Name'), ismanaged: yesNo(false) },
  lookups: { businessunitid: lookup({ table: 'businessunit', collection: 'business_unit_roles' }) },
  states: null,
};

const privilege: TableDeclaration = {
  logicalName: 'privilege',
  schemaName: 'Privilege',
  displayName: 'Privilege',
  entitySetName: 'privileges',
  primaryId: 'privilegeid',
  primaryName: 'name',
  objectTypeCode: 1023,
  ownership: 'organization',
  columns: {
    name: text(100, 'Name'),
    accessright: { type: 'integer' },
    canbebasic: yesNo(true),
    canbeglobal: yesNo(true),
  },
  states: null,
};

/** Who can own rows and what they may do. */
export const peopleTables: readonly TableDeclaration[] = [businessUnit, systemUser, team, role, privilege];
