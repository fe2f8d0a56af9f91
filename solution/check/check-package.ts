import type { Tree } from '../pack/read-tree';
import type { ControlManifest } from '../read/control-manifest';
import { readPackage } from '../read/read-package';
import type { Released } from '../release/released';
import { checkApp } from './check-app';
import { checkBindings } from './check-bindings';
import { checkCharts } from './check-charts';
import { checkChoices } from './check-choices';
import { checkControls } from './check-controls';
import { checkDomain } from './check-domain';
import { checkEvents } from './check-events';
import { checkForms } from './check-forms';
import { checkIds } from './check-ids';
import { checkLabels } from './check-labels';
import { checkLayout } from './check-layout';
import { checkReleased } from './check-released';
import { checkRoles } from './check-roles';
import { checkRootComponents } from './check-root-components';
import { checkRelationships, checkTables } from './check-tables';
import { checkViews } from './check-views';
import type { Check, CheckedPackage } from './checked-package';

const checks: readonly Check[] = [
  checkRootComponents,
  checkTables,
  checkRelationships,
  checkChoices,
  checkDomain,
  checkViews,
  checkCharts,
  checkForms,
  checkBindings,
  checkControls,
  checkRoles,
  checkEvents,
  checkApp,
  checkLabels,
  checkIds,
];

export interface CheckOptions {
  /** Manifests of controls whose built files were left out of the package, by control name. */
  readonly manifests?: ReadonlyMap<string, ControlManifest>;
  /** What the last release promised. */
  readonly released?: Released;
}

/**
 * All that is wrong with a package, one sentence for each fault; empty when it may be imported.
 * @param parts Of the zip, read back.
 */
export function checkPackage(
  parts: Tree,
  { manifests = new Map(), released }: CheckOptions = {},
): readonly string[] {
  const layout = checkLayout(parts);
  if (!parts.has('customizations.xml') || !parts.has('solution.xml')) return layout;
  const solution = readPackage(parts);
  const packed = solution.controls.flatMap(({ name, manifest }) =>
    manifest ? [[name, manifest] as const] : [],
  );
  const checked: CheckedPackage = {
    parts,
    solution,
    manifests: new Map([...manifests, ...packed]),
  };
  const faults = [
    ...layout,
    ...checks.flatMap((check) => check(checked)),
    ...(released ? checkReleased(solution, released) : []),
  ];
  // A control is bound once for each kind of screen; one sentence about it is enough.
  return [...new Set(faults)];
}
