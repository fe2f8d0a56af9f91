import type { ComponentReference } from '../read/component-types';
import type { Solution } from '../read/read-package';
import { componentType } from '../sources/component-type';
import type { Check } from './checked-package';

interface Component {
  readonly type: number;
  /** Logical or schema name, or id. */
  readonly name: string;
}

const bodies = (solution: Solution): readonly Component[] => [
  ...solution.tables.map(({ logicalName }) => ({ type: componentType.table, name: logicalName })),
  ...solution.choices.map(({ name }) => ({ type: componentType.choice, name })),
  ...solution.roles.map(({ id }) => ({ type: componentType.role, name: id })),
  ...solution.dashboards.map(({ id }) => ({ type: componentType.form, name: id })),
  ...solution.siteMaps.map(({ uniqueName }) => ({ type: componentType.siteMap, name: uniqueName })),
  ...solution.controls.map(({ name }) => ({ type: componentType.control, name })),
  ...solution.apps.map(({ uniqueName }) => ({ type: componentType.app, name: uniqueName })),
  ...solution.steps.map(({ id }) => ({ type: componentType.step, name: id })),
  ...solution.endpoints.map(({ id }) => ({ type: componentType.serviceEndpoint, name: id })),
];

/** Every root component has its body and every body its root component. */
export const checkRootComponents: Check = ({ solution }) => {
  const present = bodies(solution);
  const declared = solution.manifest.rootComponents.map(nameOf);
  const same = (a: Component) => (b: Component) => a.type === b.type && a.name === b.name;
  return [
    ...declared
      .filter((component) => !present.some(same(component)))
      .map(
        ({ type, name }) =>
          `solution.xml lists component ${name} of type ${type}, which the package does not contain.`,
      ),
    ...present
      .filter((component) => !declared.some(same(component)))
      .map(
        ({ type, name }) =>
          `Component ${name} of type ${type} is not listed in solution.xml; the importer leaves it out.`,
      ),
    ...declared
      .filter((component, index) => declared.findIndex(same(component)) !== index)
      .map(({ type, name }) => `solution.xml lists component ${name} of type ${type} twice.`),
    ...wrongBehaviour(solution),
  ];
};

const nameOf = ({ type, schemaName, id }: ComponentReference): Component => ({
  type,
  name: schemaName ?? id ?? '',
});

/** 2 on a table of Dynamics: with 0 or 1 the package would claim that table's own properties. */
const wrongBehaviour = ({ manifest, tables }: Solution): readonly string[] =>
  tables.flatMap(({ logicalName, isOwn }) => {
    const root = manifest.rootComponents.find(
      ({ type, schemaName }) => type === 1 && schemaName === logicalName,
    );
    const wanted = isOwn ? 0 : 2;
    if (root === undefined || root.behavior === wanted) return [];
    return [
      `The table ${logicalName} is listed with behavior ${root.behavior ?? '(none)'}; ${wanted} is right for it.`,
    ];
  });
