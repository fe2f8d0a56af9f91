import { join } from 'node:path';
import { projectRoot } from '../world/run-script';

/** The folder that a control is built into. */
export const outputOf = (control: string): string =>
  join(projectRoot, 'pcf-controls', control, 'out/controls', control);
