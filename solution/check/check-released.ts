import type { Solution } from '../read/read-package';
import { compareVersions } from '../release/compare-versions';
import { promisesOf, type Released } from '../release/released';

/**
 * What an upgrade from the last release would destroy: it deletes what the new package no longer has, data included, and
 * browsers go on with a cached control whose version stayed the same.
 */
export function checkReleased(solution: Solution, released: Released): readonly string[] {
  const now = promisesOf(solution);
  return [
    ...(compareVersions(now.version, released.version) < 0
      ? [`The version ${now.version} is lower than ${released.version}, which is released already.`]
      : []),
    ...Object.entries(released.ids)
      .filter(([id]) => !(id in now.ids))
      .map(
        ([id, what]) => `The released ${what} (${id}) is gone or has another id; an upgrade would delete it.`,
      ),
    ...Object.entries(released.columns).flatMap(([name, was]) => columnFaults(name, was, now.columns[name])),
    ...Object.entries(released.options).flatMap(([name, values]) =>
      values
        .filter((value) => !now.options[name]?.includes(value))
        .map((value) => `Option ${value} of ${name} is released; rows have it, so it must stay.`),
    ),
    ...Object.entries(released.controls)
      .filter(([name, was]) => {
        const is = now.controls[name];
        return is !== undefined && is.sha256 !== was.sha256 && compareVersions(is.version, was.version) <= 0;
      })
      .map(
        ([name, { version }]) =>
          `The control ${name} has changed since version ${version}, but its version was not raised; browsers would keep the old one.`,
      ),
  ];
}

function columnFaults(
  name: string,
  was: Released['columns'][string],
  is: Released['columns'][string] | undefined,
): readonly string[] {
  if (is === undefined) return [`The released column ${name} is gone; an upgrade would delete its data.`];
  if (is.type !== was.type)
    return [`${name} was released as ${was.type} and is ${is.type} now; a type cannot change.`];
  if ((is.maxLength ?? 0) < (was.maxLength ?? 0))
    return [
      `${name} was released with ${was.maxLength ?? 0} characters and has ${is.maxLength ?? 0} now; text can only grow.`,
    ];
  return [];
}
