import type { ControlManifest, ControlProperty } from '../read/control-manifest';
import type { BoundControl, BoundProperty, ReadForm } from '../read/form-types';
import { plainId } from '../read/plain-id';
import { cellsOf } from '../read/read-forms';
import { baseText } from '../read/read-labels';
import type { Solution } from '../read/read-package';
import type { Check, CheckedPackage } from './checked-package';
import { joins } from './check-forms';
import { customControlClass, fieldClasses, gridClass } from './class-ids';
import { columnType } from './find-column';
import { platformFormats } from './platform-columns';
import { fitsProperty } from './property-types';

/** Phone, tablet, web: where one is left out, people there see Dynamics' plain control. */
const formFactors = [0, 1, 2];

/** Our controls on forms, held against their manifests. */
export const checkBindings: Check = (checked) =>
  checked.solution.forms.flatMap((form) => {
    const where = `The form "${baseText(form.labels)}"`;
    const controls = cellsOf(form).flatMap(({ control }) => (control ? [control] : []));
    const standIns = controls.filter(({ classId }) => classId === customControlClass);
    return [
      ...standIns
        .filter(({ uniqueId }) => !form.bindings.some(({ forControl }) => forControl === uniqueId))
        .map(({ id }) => `${where} has the control ${id} without saying which control of ours it is.`),
      ...form.bindings.flatMap(({ forControl, controls: bound }) => {
        const target = standIns.find(({ uniqueId }) => uniqueId === forControl);
        if (target === undefined)
          return [`${where} binds a control to ${forControl}, which is no cell of it.`];
        return [
          ...fallbackFaults(bound, target.column !== undefined, `${where}, control ${target.id},`),
          ...bound
            .filter(({ name }) => name !== undefined)
            .flatMap((control) => controlFaults(checked, form, control, `${where}, control ${target.id},`)),
        ];
      }),
    ];
  });

function fallbackFaults(bound: readonly BoundControl[], isField: boolean, where: string): readonly string[] {
  const [fallback] = bound;
  const missing = formFactors.filter((factor) => !bound.some(({ formFactor }) => formFactor === factor));
  const known = isField
    ? fallback?.classId !== undefined && fallback.classId in fieldClasses
    : fallback?.classId === gridClass;
  return [
    ...(fallback?.name === undefined && known
      ? []
      : [`${where} names no control of Dynamics to fall back to.`]),
    ...missing.map((factor) => `${where} says nothing for form factor ${factor}.`),
  ];
}

function controlFaults(
  { solution, manifests }: CheckedPackage,
  form: ReadForm,
  bound: BoundControl,
  where: string,
): readonly string[] {
  const manifest = manifests.get(bound.name ?? '');
  if (manifest === undefined)
    return [
      `${where} is the control ${bound.name ?? ''}, which the package does not contain in this letter case.`,
    ];
  const names = bound.properties.map(({ name }) => name);
  return [
    ...bound.properties.flatMap((property) => {
      const declared = manifest.properties.find(({ name }) => name === property.name);
      return declared
        ? propertyFaults(solution, form, property, declared, where)
        : [`${where} sets the property ${property.name}, which ${bound.name ?? ''} does not have.`];
    }),
    ...manifest.properties
      .filter(({ name, usage }) => usage !== 'output' && !names.includes(name))
      .map(({ name }) => `${where} leaves the property ${name} of ${bound.name ?? ''} unbound.`),
    ...dataSetFaults(solution, form, bound, manifest, where),
  ];
}

function propertyFaults(
  solution: Solution,
  form: ReadForm,
  bound: BoundProperty,
  declared: ControlProperty,
  where: string,
): readonly string[] {
  const at = `${where} property ${bound.name},`;
  if (bound.constantType !== undefined) {
    if (declared.usage === 'bound') return [`${at} is a constant, but the control wants a column there.`];
    return constantFaults(bound, declared, at);
  }
  const type = columnType(solution, form.table, bound.value);
  if (type === undefined) return [`${at} is bound to ${form.table}.${bound.value}, which does not exist.`];
  const fits = declared.types.some((each) =>
    fitsProperty(each, type, platformFormats[`${form.table}.${bound.value}`]),
  );
  return fits
    ? []
    : [`${at} is bound to ${bound.value} of type ${type}; the manifest says ${declared.types.join(' or ')}.`];
}

function constantFaults(
  { value, constantType = '' }: BoundProperty,
  { types, values }: ControlProperty,
  at: string,
): readonly string[] {
  if (!types.includes(constantType))
    return [`${at} is a constant of type ${constantType}; the manifest says ${types.join(' or ')}.`];
  if (values.length > 0 && !values.includes(value))
    return [`${at} is the constant ${value}; the manifest knows ${values.join(', ')}.`];
  return [];
}

function dataSetFaults(
  solution: Solution,
  form: ReadForm,
  { name = '', dataSets }: BoundControl,
  manifest: ControlManifest,
  where: string,
): readonly string[] {
  const given = dataSets.map((dataSet) => dataSet.name);
  return [
    ...manifest.dataSets
      .filter((each) => !given.includes(each))
      .map((each) => `${where} gives ${name} no data set ${each}.`),
    ...given
      .filter((each) => !manifest.dataSets.includes(each))
      .map((each) => `${where} gives ${name} the data set ${each}, which it does not have.`),
    ...dataSets.flatMap(({ parameters }) => {
      const table = parameters.get('TargetEntityType') ?? '';
      const relationship = parameters.get('RelationshipName') ?? '';
      const views = [
        parameters.get('ViewId') ?? '',
        ...(parameters.get('FilteredViewIds') ?? '').split(','),
      ].map(plainId);
      return [
        ...views
          .filter((id) => !solution.views.some((view) => view.id === id && view.table === table))
          .map(
            (id) =>
              `${where} fills the data set from the view ${id} of ${table}, which the package does not contain.`,
          ),
        ...(relationship === '' || joins(solution, relationship, form.table, table)
          ? []
          : [
              `${where} follows the relationship ${relationship}, which does not lead from ${form.table} to ${table}.`,
            ]),
      ];
    }),
  ];
}
