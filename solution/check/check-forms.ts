import { cellsOf } from '../read/read-forms';
import type { ReadControl, ReadForm } from '../read/form-types';
import { plainId } from '../read/plain-id';
import { baseText } from '../read/read-labels';
import type { Solution } from '../read/read-package';
import { isAdminRole } from '../description/roles/role-ids';
import type { Check } from './checked-package';
import { fieldClasses, otherClasses } from './class-ids';
import { columnType } from './find-column';

/** Forms and dashboards: columns, class ids, and the views, charts and forms that they show. */
export const checkForms: Check = ({ solution }) =>
  [...solution.forms, ...solution.dashboards].flatMap((form) => {
    const where = `The form "${baseText(form.labels)}" (${form.type})`;
    const controls = cellsOf(form).flatMap(({ control }) => (control ? [control] : []));
    const ids = controls.map(({ id }) => id);
    return [
      ...ids
        .filter((id, index) => ids.indexOf(id) !== index)
        .map((id) => `${where} has two controls named ${id}.`),
      ...controls.flatMap((control) =>
        control.column === undefined
          ? embeddedFaults(solution, form, control, where)
          : fieldFaults(solution, form, control, control.column, where),
      ),
      ...form.roleIds
        .filter((id) => !solution.roles.some((role) => role.id === id) && !isAdminRole(id))
        .map((id) => `${where} is meant for the role ${id}, which the package does not contain.`),
    ];
  });

function fieldFaults(
  solution: Solution,
  form: ReadForm,
  control: ReadControl,
  column: string,
  where: string,
): readonly string[] {
  const type = columnType(solution, form.table, column);
  if (type === undefined) return [`${where} shows the column ${form.table}.${column}, which does not exist.`];
  const shown = fieldClasses[control.classId];
  if (shown === undefined)
    return [`${where} shows ${column} in a control of class ${control.classId}, which nobody knows.`];
  const fits = shown === 'any' || shown.includes(type);
  return [
    ...(fits
      ? []
      : [
          `${where} shows ${column}, which is of type ${type}, in a control of class ${control.classId} for ${shown.join(' or ')}.`,
        ]),
    ...quickViewFaults(solution, control, where),
  ];
}

/** A quick view names its forms in XML that stands escaped inside the XML. */
function quickViewFaults(solution: Solution, { parameters }: ReadControl, where: string): readonly string[] {
  const shown = [...(parameters.get('QuickForms') ?? '').matchAll(/entityname="([^"]+)">([^<]+)</g)];
  return shown
    .filter(
      ([, table, id]) =>
        !solution.forms.some(
          (form) => form.type === 'quick' && form.table === table && form.id === plainId(id),
        ),
    )
    .map(
      ([, table, id]) =>
        `${where} shows the quick-view form ${id ?? ''} of ${table ?? ''}, which the package does not contain.`,
    );
}

function embeddedFaults(
  solution: Solution,
  form: ReadForm,
  control: ReadControl,
  where: string,
): readonly string[] {
  if (!otherClasses.includes(control.classId))
    return [`${where} has the control ${control.id} of class ${control.classId}, which nobody knows.`];
  const { parameters } = control;
  const table = parameters.get('TargetEntityType');
  if (table === undefined) return [];
  const at = `${where}, control ${control.id},`;
  const relationship = parameters.get('RelationshipName') ?? '';
  const chart = plainId(parameters.get('VisualizationId'));
  const views = [parameters.get('ViewId') ?? '', ...(parameters.get('ViewIds') ?? '').split(',')].map(
    plainId,
  );
  return [
    ...views
      .filter((id) => id !== '' && !solution.views.some((view) => view.id === id && view.table === table))
      .map((id) => `${at} shows the view ${id} of ${table}, which the package does not contain.`),
    ...(chart === '' || solution.charts.some((each) => each.id === chart && each.table === table)
      ? []
      : [`${at} shows the chart ${chart} of ${table}, which the package does not contain.`]),
    ...(relationship === '' || joins(solution, relationship, form.table, table)
      ? []
      : [
          `${at} follows the relationship ${relationship}, which does not lead from ${form.table} to ${table}.`,
        ]),
  ];
}

export const joins = (solution: Solution, name: string, from: string, to: string): boolean =>
  solution.relationships.some(
    (each) => each.name === name && each.referencedTable === from && each.referencingTable === to,
  );
