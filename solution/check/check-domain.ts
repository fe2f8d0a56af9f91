import { choices, type Choice } from '../../leads/schema/choice-labels';
import type { ColumnDeclaration, ColumnDeclarations } from '../../leads/schema/column-declaration';
import { leadKeyColumn, mplLeadColumns } from '../../leads/schema/lead-columns';
import { touchColumns, touchKeyColumn } from '../../leads/schema/touch-columns';
import { baseText } from '../read/read-labels';
import type { Solution } from '../read/read-package';
import type { ColumnType, ReadColumn } from '../read/table-types';
import type { Check } from './checked-package';

/** Columns, limits, choices and keys are those that the code writes and reads. */
export const checkDomain: Check = ({ solution }) => [
  ...tableFaults(solution, 'lead', mplLeadColumns, leadKeyColumn),
  ...tableFaults(solution, 'mpl_leadtouch', touchColumns, touchKeyColumn),
  ...Object.entries(choices).flatMap(([name, choice]) => choiceFaults(solution, name, choice)),
  ...solution.choices
    .filter(({ name }) => !(name in choices))
    .map(({ name }) => `The choice ${name} is unknown to leads/schema.`),
];

/** Columns that the platform gives every table. */
const platformGiven = ['createdon', 'modifiedon', 'ownerid', 'statecode', 'statuscode'];

function tableFaults(
  solution: Solution,
  name: string,
  declared: ColumnDeclarations,
  keyColumn: string,
): readonly string[] {
  const table = solution.tables.find(({ logicalName }) => logicalName === name);
  if (table === undefined) return [`The package does not contain the table ${name}.`];
  const hasKey = table.keys.some(
    ({ logicalName, columns }) => logicalName === keyColumn && columns.join() === keyColumn,
  );
  return [
    ...Object.entries(declared).flatMap(([column, declaration]) => {
      const found = table.columns.get(column);
      return found
        ? columnFaults(solution, `${name}.${column}`, found, declaration)
        : [`leads/schema has the column ${name}.${column}, the package has not.`];
    }),
    ...[...table.columns.keys()]
      .filter((column) => !(column in declared) && !platformGiven.includes(column))
      .map((column) => `The column ${name}.${column} is unknown to leads/schema.`),
    ...(hasKey ? [] : [`${name} lacks the alternate key ${keyColumn} on the column of that name.`]),
  ];
}

const typeNames: Readonly<Record<ColumnDeclaration['type'], ColumnType>> = {
  text: 'string',
  memo: 'memo',
  choice: 'picklist',
  standardChoice: 'picklist',
  dateTime: 'datetime',
  yesNo: 'boolean',
  wholeNumber: 'integer',
  lookup: 'lookup',
  uniqueIdentifier: 'uniqueidentifier',
};

function columnFaults(
  solution: Solution,
  name: string,
  found: ReadColumn,
  declared: ColumnDeclaration,
): readonly string[] {
  const differences: [string, unknown, unknown][] = [
    ['type', found.type, typeNames[declared.type]],
    ['label', baseText(found.labels), declared.displayName],
  ];
  if (declared.type === 'text' || declared.type === 'memo')
    differences.push(['length', found.maxLength, declared.maxLength]);
  if (declared.type === 'choice') differences.push(['choice', found.optionSetName, declared.choice]);
  if (declared.type === 'yesNo') differences.push(['default', found.defaultValue, declared.default]);
  if (declared.type === 'wholeNumber')
    differences.push(['minimum', found.min, declared.min], ['maximum', found.max, declared.max]);
  if (declared.type === 'lookup') {
    const relationship = solution.relationships.find((each) => each.name === declared.collection);
    differences.push(
      ['relationship’s table', relationship?.referencedTable, declared.target],
      ['navigation property', relationship?.referencingNavigation, declared.navigation],
      ['collection', relationship?.referencedNavigation, declared.collection],
    );
  }
  return differences
    .filter(([, is, wanted]) => is !== wanted)
    .map(
      ([what, is, wanted]) => `${name} has the ${what} ${String(is)}; leads/schema says ${String(wanted)}.`,
    );
}

function choiceFaults(solution: Solution, name: string, declared: Choice): readonly string[] {
  const found = solution.choices.find((choice) => choice.name === name);
  if (found === undefined) return [`leads/schema has the choice ${name}, the package has not.`];
  const is = found.options.map(({ value, labels }) => `${value} ${baseText(labels)}`).join(', ');
  const wanted = declared.options.map(({ value, label }) => `${value} ${label}`).join(', ');
  return is === wanted ? [] : [`The choice ${name} has the options ${is}; leads/schema says ${wanted}.`];
}
