import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const buildStamp = (control) => join(control.project, 'out', 'inputs.sha256');
const typesStamp = (control) => join(control.source, 'generated', 'inputs.sha256');

const reader = (fileOf) => (control) => {
  const file = fileOf(control);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const writer = (fileOf) => (control, digest) => {
  const file = fileOf(control);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, digest);
};

/** The digest of the inputs from which the present output was made; undefined when there is none. */
export const readBuildStamp = reader(buildStamp);
export const writeBuildStamp = writer(buildStamp);

/** The same for generated types. */
export const readTypesStamp = reader(typesStamp);
export const writeTypesStamp = writer(typesStamp);
