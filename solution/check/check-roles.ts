import type { Solution } from '../read/read-package';
import type { Check } from './checked-package';

const rights = ['Create', 'Read', 'Write', 'Delete', 'AppendTo', 'Append', 'Assign', 'Share'];
const levels = ['Basic', 'Local', 'Deep', 'Global'];

/** Tables of Dynamics that the roles name, in the spelling of their privileges. */
const platformTables = [
  'appnotification',
  'Account',
  'Activity',
  'AppModule',
  'Attribute',
  'Campaign',
  'Contact',
  'Entity',
  'Lead',
  'Note',
  'Opportunity',
  'OptionSet',
  'Relationship',
  'Role',
  'SdkMessage',
  'SdkMessageProcessingStep',
  'Team',
  'TransactionCurrency',
  'User',
];

/** Every privilege exists, at a level that its table has. */
export const checkRoles: Check = ({ solution }) =>
  solution.roles.flatMap(({ name, privileges }) => {
    const names = privileges.map((privilege) => privilege.name);
    return [
      ...names
        .filter((each, index) => names.indexOf(each) !== index)
        .map((each) => `The role "${name}" has ${each} twice.`),
      ...privileges.flatMap((privilege) => privilegeFaults(solution, name, privilege)),
    ];
  });

function privilegeFaults(
  solution: Solution,
  role: string,
  { name, level }: { readonly name: string; readonly level: string },
): readonly string[] {
  const right = rights.find((each) => name.startsWith(`prv${each}`));
  const tableName = name.slice(3 + (right?.length ?? 0));
  const table = solution.tables.find(({ isOwn, schemaName }) => isOwn && schemaName === tableName);
  if (right === undefined || !(table !== undefined || platformTables.includes(tableName)))
    return [`The role "${role}" has ${name}, which is no privilege; its letter case counts.`];
  if (!levels.includes(level))
    return [`The role "${role}" has ${name} at ${level}; ${levels.join(', ')} are possible.`];
  if (table?.ownership !== 'organization') return [];
  return [
    ...(level === 'Global'
      ? []
      : [`The role "${role}" has ${name} at ${level}; rows without an owner know Global only.`]),
    ...(right === 'Assign' || right === 'Share'
      ? [`The role "${role}" has ${name}; rows without an owner cannot be assigned or shared.`]
      : []),
  ];
}
