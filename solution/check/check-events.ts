import type { ReadEndpoint, ReadStep } from '../read/component-types';
import type { Solution } from '../read/read-package';
import type { Check } from './checked-package';
import { columnType, isKnownTable } from './find-column';

/** Messages by the id that they have in every environment. */
const messages: Readonly<Record<string, string>> = {
  '9ebdbb1b-ea3e-db11-86a7-000a3a5473e8': 'Create',
  '20bebb1b-ea3e-db11-86a7-000a3a5473e8': 'Update',
  'a1bdbb1b-ea3e-db11-86a7-000a3a5473e8': 'Delete',
};
/** Messages that are given by name because no id of theirs is published, with the table that they are about. */
const namedMessages: Readonly<Record<string, string>> = {
  QualifyLead: 'lead',
  Win: 'opportunity',
  Lose: 'opportunity',
};

const webhook = '8';
const webhookKey = '4';
const serviceEndpoint = '4618';
const asynchronous = '1';
const postOperation = '40';

/** The webhook without its secret, and steps that cannot stand in anybody's way. */
export const checkEvents: Check = ({ solution }) => [
  ...solution.endpoints.flatMap(endpointFaults),
  ...solution.steps.flatMap((step) => stepFaults(solution, step)),
];

const endpointFaults = ({
  name,
  url,
  contract,
  authType,
  isCustomizable,
  elements,
}: ReadEndpoint): readonly string[] => {
  const where = `The endpoint "${name}"`;
  return [
    ...(/^https:\/\/[^/]+\.invalid\//.test(url) && !url.includes('?')
      ? []
      : [
          `${where} carries the address ${url.split('?')[0] ?? ''}. An address belongs to one environment; set-up writes it.`,
        ]),
    ...elements
      .filter((element) => /auth ?value|saskey|password|secret/i.test(element))
      .map((element) => `${where} carries ${element}. No secret may be in the package.`),
    ...(contract === webhook && authType === webhookKey ? [] : [`${where} is no webhook with a key.`]),
    ...(isCustomizable ? [] : [`${where} is locked, so set-up could not write its address.`]),
  ];
};

function stepFaults(solution: Solution, step: ReadStep): readonly string[] {
  const where = `The step "${step.name}"`;
  const message = step.messageId === undefined ? undefined : messages[step.messageId];
  const isNamed = step.messageName !== undefined && namedMessages[step.messageName] === step.table;
  return [
    ...(message !== undefined || isNamed
      ? []
      : [`${where} is for a message that nobody knows for ${step.table}.`]),
    ...(isKnownTable(solution, step.table)
      ? []
      : [`${where} is for the table ${step.table}, which nobody knows.`]),
    ...step.filteringColumns
      .filter((column) => columnType(solution, step.table, column) === undefined)
      .map((column) => `${where} waits for ${step.table}.${column}, which does not exist.`),
    ...step.imageColumns
      .filter((column) => columnType(solution, step.table, column) === undefined)
      .map((column) => `${where} sends ${step.table}.${column} along, which does not exist.`),
    ...(message === 'Update' && step.filteringColumns.length === 0
      ? [`${where} names no columns, so it would run on every update of ${step.table}.`]
      : []),
    ...(step.handlerType === serviceEndpoint && solution.endpoints.some(({ id }) => id === step.handlerId)
      ? []
      : [`${where} calls ${step.handlerId}, which is no endpoint of the package.`]),
    ...(step.mode === asynchronous && step.stage === postOperation
      ? []
      : [
          `${where} is not asynchronous and after the operation, so a receiver that is down would block saving.`,
        ]),
  ];
}
