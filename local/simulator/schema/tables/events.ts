import { choice, integer, memo, text, yesNo } from '../column-kinds';
import { lookup, type TableDeclaration } from '../table-declaration';

const serviceEndpoint: TableDeclaration = {
  logicalName: 'serviceendpoint',
  schemaName: 'ServiceEndpoint',
  displayName: 'Service Endpoint',
  entitySetName: 'serviceendpoints',
  primaryId: 'serviceendpointid',
  primaryName: 'name',
  objectTypeCode: 4618,
  ownership: 'organization',
  columns: {
    name: text(160, 'Name'),
    description: memo(2000),
    contract: choice(
      {
        1: 'OneWay',
        2: 'Queue',
        3: 'Rest',
        4: 'TwoWay',
        5: 'Topic',
        6: 'Queue (Persistent)',
        7: 'Event Hub',
        8: 'Webhook',
        9: 'Event Grid',
      },
      1,
    ),
    url: text(2000, 'URL'),
    authtype: choice({
      1: 'ACS',
      2: 'SAS Key',
      3: 'SAS Token',
      4: 'Webhook Key',
      5: 'Http Header',
      6: 'Http Query String',
    }),
    authvalue: { ...text(2048, 'Auth Value'), read: false },
    isauthvalueset: { ...yesNo(), write: 'never' },
    connectionmode: choice({ 1: 'Normal', 2: 'Federated' }, 1),
    messageformat: choice({ 1: 'Binary XML', 2: 'JSON', 3: 'Text XML' }, 1),
    messagecharset: choice({ 0: 'Default', 1: 'UTF-8', 2: 'Windows-1252' }, 0),
    userclaim: choice({ 1: 'None', 2: 'UserId', 3: 'UserInfo' }, 1),
    path: text(160),
    solutionnamespace: text(160),
  },
  states: null,
};

const sdkMessage: TableDeclaration = {
  logicalName: 'sdkmessage',
  schemaName: 'SdkMessage',
  displayName: 'Sdk Message',
  entitySetName: 'sdkmessages',
  primaryId: 'sdkmessageid',
  primaryName: 'name',
  objectTypeCode: 4606,
  ownership: 'organization',
  columns: {
    name: text(256, 'Name'),
    categoryname: text(25),
    isactive: yesNo(true),
    isprivate: yesNo(false),
  },
  states: null,
};

const sdkMessageFilter: TableDeclaration = {
  logicalName: 'sdkmessagefilter',
  schemaName: 'SdkMessageFilter',
  displayName: 'Sdk Message Filter',
  entitySetName: 'sdkmessagefilters',
  primaryId: 'sdkmessagefilterid',
  primaryName: 'name',
  objectTypeCode: 4607,
  ownership: 'organization',
  columns: {
    name: text(256),
    primaryobjecttypecode: text(64, 'Primary Object Type Code'),
    secondaryobjecttypecode: text(64),
    iscustomprocessingstepallowed: yesNo(true),
    isvisible: yesNo(true),
  },
  lookups: { sdkmessageid: lookup({ table: 'sdkmessage', collection: 'sdkmessageid_sdkmessagefilter' }) },
  states: null,
};

const sdkMessageProcessingStep: TableDeclaration = {
  logicalName: 'sdkmessageprocessingstep',
  schemaName: 'SdkMessageProcessingStep',
  displayName: 'Sdk Message Processing Step',
  entitySetName: 'sdkmessageprocessingsteps',
  primaryId: 'sdkmessageprocessingstepid',
  primaryName: 'name',
  objectTypeCode: 4608,
  ownership: 'organization',
  columns: {
    name: text(256, 'Name'),
    description: text(256),
    mode: choice({ 0: 'Synchronous', 1: 'Asynchronous' }, 0, 'Execution Mode'),
    stage: choice({ 10: 'Pre-validation', 20: 'Pre-operation', 40: 'Post-operation' }, 40, 'Execution Stage'),
    rank: { ...integer(0), defaultValue: 1 },
    filteringattributes: text(100_000, 'Filtering Attributes'),
    asyncautodelete: yesNo(false),
    configuration: text(1_073_741_823),
    supporteddeployment: choice(
      { 0: 'Server Only', 1: 'Microsoft Dynamics 365 Client for Outlook Only', 2: 'Both' },
      0,
    ),
    invocationsource: choice({ [-1]: 'Internal', 0: 'Parent', 1: 'Child' }, 0),
  },
  lookups: {
    eventhandler: lookup({
      table: 'serviceendpoint',
      navigation: 'eventhandler_serviceendpoint',
      collection: 'serviceendpoint_sdkmessageprocessingstep',
      onDelete: 'restrict',
    }),
    sdkmessageid: lookup({ table: 'sdkmessage', collection: 'sdkmessageid_sdkmessageprocessingstep' }),
    sdkmessagefilterid: lookup({
      table: 'sdkmessagefilter',
      collection: 'sdkmessagefilterid_sdkmessageprocessingstep',
    }),
  },
  states: {
    0: { label: 'Enabled', reasons: { 1: 'Enabled' }, defaultReason: 1 },
    1: { label: 'Disabled', reasons: { 2: 'Disabled' }, defaultReason: 2 },
  },
};

const sdkMessageProcessingStepImage: TableDeclaration = {
  logicalName: 'sdkmessageprocessingstepimage',
  schemaName: 'SdkMessageProcessingStepImage',
  displayName: 'Sdk Message Processing Step Image',
  entitySetName: 'sdkmessageprocessingstepimages',
  primaryId: 'sdkmessageprocessingstepimageid',
  primaryName: 'name',
  objectTypeCode: 4615,
  ownership: 'organization',
  columns: {
    name: text(256, 'Name'),
    entityalias: text(256, 'Entity Alias'),
    imagetype: choice({ 0: 'PreImage', 1: 'PostImage', 2: 'Both' }, 0, 'Image Type'),
    messagepropertyname: text(256),
    attributes: text(100_000, 'Attributes'),
  },
  lookups: {
    sdkmessageprocessingstepid: lookup({
      table: 'sdkmessageprocessingstep',
      collection: 'sdkmessageprocessingstepid_sdkmessageprocessingstepimage',
      onDelete: 'cascade',
    }),
  },
  states: null,
};

/** Where Dataverse sends word of changes, and of which ones. */
export const eventTables: readonly TableDeclaration[] = [
  serviceEndpoint,
  sdkMessage,
  sdkMessageFilter,
  sdkMessageProcessingStep,
  sdkMessageProcessingStepImage,
];
