import { join } from 'node:path';
import { componentName } from '../description/forms/control-binding';
import { controlNames } from '../description/forms/lead-controls';

export interface ControlFolder {
  /** Class of the control. */
  readonly name: string;
  /** Name in Dataverse. */
  readonly component: string;
  readonly sourceManifest: string;
  /** What a production build leaves behind. */
  readonly built: string;
}

/** Where the controls of the solution stand under `pcf-controls`. */
export const controlFolders = (projectRoot: string): readonly ControlFolder[] =>
  controlNames.map((name) => {
    const project = join(projectRoot, 'pcf-controls', name);
    return {
      name,
      component: componentName(name),
      sourceManifest: join(project, name, 'ControlManifest.Input.xml'),
      built: join(project, 'out', 'controls', name),
    };
  });
