import type { Check } from './checked-package';

/** Values stand in the publisher's range, each once, and no choice is left unused. */
export const checkChoices: Check = ({ solution }) => {
  const first = solution.manifest.publisher.optionValuePrefix * 10_000;
  const last = first + 9999;
  const used = new Set(
    solution.tables.flatMap(({ columns }) => [...columns.values()].map((column) => column.optionSetName)),
  );
  return solution.choices.flatMap(({ name, options }) => {
    const values = options.map(({ value }) => value);
    return [
      ...values
        .filter((value) => !(value >= first && value <= last))
        .map((value) => `Option ${value} of ${name} is out of the publisher's range ${first} to ${last}.`),
      ...values
        .filter((value, index) => values.indexOf(value) !== index)
        .map((value) => `Option ${value} of ${name} is there twice.`),
      ...(used.has(name) ? [] : [`No column takes the choice ${name}.`]),
    ];
  });
};
