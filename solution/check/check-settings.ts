import type { Check } from './checked-package';

const number = '100000001';
const types = ['100000000', number, '100000002', '100000003', '100000004', '100000005'];

/** Environment variables: a folder named after each, a known type, and no value, which would lock the administrator out. */
export const checkSettings: Check = ({ solution, parts }) => [
  ...[...parts.keys()]
    .filter((path) => path.endsWith('/environmentvariablevalues.json'))
    .map((path) => `${path} brings a value along; values belong to one environment.`),
  ...solution.settings.flatMap(({ schemaName, type, defaultValue }) => [
    ...(parts.has(`environmentvariabledefinitions/${schemaName}/environmentvariabledefinition.xml`)
      ? []
      : [`The environment variable ${schemaName} does not stand in a folder of its name.`]),
    ...(types.includes(type) ? [] : [`The environment variable ${schemaName} has the unknown type ${type}.`]),
    ...(type === number && Number.isNaN(Number(defaultValue ?? NaN))
      ? [
          `The environment variable ${schemaName} is a number; its default ${defaultValue ?? '(none)'} is not.`,
        ]
      : []),
  ]),
];
