import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));

const controlAt = (name) => {
  const project = join(home, name);
  const source = join(project, name);
  return {
    name,
    /** The folder that pcf-scripts works in: one project for each control, or its generated types mix them up. */
    project,
    source,
    manifest: join(source, 'ControlManifest.Input.xml'),
    output: join(project, 'out', 'controls', name),
  };
};

/** Every control of the folder, by name. */
export const controls = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => controlAt(name))
  .filter(({ manifest }) => existsSync(manifest));
