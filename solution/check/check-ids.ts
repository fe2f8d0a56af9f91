import { partIdsOf, cellsOf } from '../read/read-forms';
import type { Solution } from '../read/read-package';
import type { Check } from './checked-package';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What has an id of its own, with that id. */
function* identified(solution: Solution): Generator<readonly [string, string]> {
  for (const { id, table } of solution.views) yield [`a view of ${table}`, id];
  for (const { id, table } of solution.charts) yield [`a chart of ${table}`, id];
  for (const { name, id } of solution.roles) yield [`the role ${name}`, id];
  for (const { name, id, imageIds } of solution.steps) {
    yield [`the step ${name}`, id];
    for (const image of imageIds) yield [`an image of the step ${name}`, image];
  }
  for (const { name, id } of solution.endpoints) yield [`the endpoint ${name}`, id];
  for (const form of [...solution.forms, ...solution.dashboards]) {
    yield [`a form of ${form.table}`, form.id];
    for (const id of partIdsOf(form)) yield [`a part of form ${form.id}`, id];
    for (const { control } of cellsOf(form))
      if (control?.uniqueId) yield [`the control ${control.id} of form ${form.id}`, control.uniqueId];
  }
}

/** Ids are GUIDs and nobody shares one: an import would take two components with one id for the same. */
export const checkIds: Check = ({ solution }) => {
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const [owner, id] of identified(solution)) {
    const other = owners.get(id);
    if (!guid.test(id)) faults.push(`The id "${id}" of ${owner} is no GUID.`);
    else if (other !== undefined) faults.push(`${owner} and ${other} have the same id ${id}.`);
    owners.set(id, owner);
  }
  return faults;
};
