import { choice, dateTime, memo, text, yesNo } from '../column-kinds';
import { lookup, type TableDeclaration } from '../table-declaration';

const solution: TableDeclaration = {
  logicalName: 'solution',
  schemaName: 'Solution',
  displayName: 'Solution',
  entitySetName: 'solutions',
  primaryId: 'solutionid',
  primaryName: 'friendlyname',
  objectTypeCode: 7100,
  ownership: 'organization',
  columns: {
    friendlyname: text(256, 'Display Name'),
    uniquename: text(65, 'Name'),
    version: text(256, 'Version'),
    ismanaged: yesNo(false),
    isvisible: yesNo(true),
    installedon: dateTime,
  },
  states: null,
};

const environmentVariableDefinition: TableDeclaration = {
  logicalName: 'environmentvariabledefinition',
  schemaName: 'EnvironmentVariableDefinition',
  displayName: 'Environment Variable Definition',
  entitySetName: 'environmentvariabledefinitions',
  primaryId: 'environmentvariabledefinitionid',
  primaryName: 'schemaname',
  objectTypeCode: 380,
  ownership: 'user',
  columns: {
    schemaname: text(100, 'Schema Name'),
    displayname: text(100, 'Display Name'),
    description: memo(2000),
    defaultvalue: memo(2000, 'Default Value'),
    type: choice(
      {
        100_000_000: 'String',
        100_000_001: 'Number',
        100_000_002: 'Boolean',
        100_000_003: 'JSON',
        100_000_004: 'Data Source',
        100_000_005: 'Secret',
      },
      100_000_000,
    ),
    isrequired: yesNo(false),
    hint: memo(2000),
    valueschema: memo(2000),
  },
  keys: { environmentvariabledefinition_schemaname: ['schemaname'] },
};

const environmentVariableValue: TableDeclaration = {
  logicalName: 'environmentvariablevalue',
  schemaName: 'EnvironmentVariableValue',
  displayName: 'Environment Variable Value',
  entitySetName: 'environmentvariablevalues',
  primaryId: 'environmentvariablevalueid',
  primaryName: 'schemaname',
  objectTypeCode: 381,
  ownership: 'user',
  columns: { schemaname: text(100), value: memo(2000, 'Value') },
  lookups: {
    environmentvariabledefinitionid: lookup({
      table: 'environmentvariabledefinition',
      navigation: 'EnvironmentVariableDefinitionId',
      collection: 'environmentvariabledefinition_environmentvariablevalue',
      onDelete: 'cascade',
    }),
  },
};

/** What a solution brings along besides tables. */
export const customizationTables: readonly TableDeclaration[] = [
  solution,
  environmentVariableDefinition,
  environmentVariableValue,
];
