import { createHash } from 'node:crypto';
import { baseText } from '../read/read-labels';
import type { Solution } from '../read/read-package';
import type { ReadControlComponent } from '../read/read-controls';

/** What the last release has promised to everybody who imported it. Stands in `solution/released.json`. */
export interface Released {
  /** Of the solution, four numbers. */
  readonly version: string;
  /** Id → what it is, for people. */
  readonly ids: Readonly<Record<string, string>>;
  /** `table.column` → its type and, for text, its length. */
  readonly columns: Readonly<Record<string, ReleasedColumn>>;
  /** Choice → values. */
  readonly options: Readonly<Record<string, readonly number[]>>;
  /** Control → version and hash of its files. Empty for a release without built controls. */
  readonly controls: Readonly<Record<string, { readonly version: string; readonly sha256: string }>>;
}

export interface ReleasedColumn {
  readonly type: string;
  readonly maxLength?: number;
}

/** Ids that rows, users and other solutions refer to. */
const identified = (solution: Solution): readonly (readonly [string, string])[] => [
  ...solution.views.map(({ id, table, labels }) => [id, `view of ${table}: ${baseText(labels)}`] as const),
  ...solution.charts.map(({ id, table, labels }) => [id, `chart of ${table}: ${baseText(labels)}`] as const),
  ...solution.forms.map(({ id, table, labels }) => [id, `form of ${table}: ${baseText(labels)}`] as const),
  ...solution.dashboards.map(({ id, labels }) => [id, `dashboard: ${baseText(labels)}`] as const),
  ...solution.roles.map(({ id, name }) => [id, `role: ${name}`] as const),
  ...solution.steps.map(({ id, name }) => [id, `step: ${name}`] as const),
  ...solution.endpoints.map(({ id, name }) => [id, `endpoint: ${name}`] as const),
];

/** What a package promises from the moment on in which it is released. */
export const promisesOf = (solution: Solution): Released => ({
  version: solution.manifest.version,
  ids: Object.fromEntries(identified(solution)),
  columns: Object.fromEntries(
    solution.tables.flatMap(({ logicalName, columns }) =>
      [...columns].map(([name, { type, maxLength }]) => [`${logicalName}.${name}`, { type, maxLength }]),
    ),
  ),
  options: Object.fromEntries(
    solution.choices.map(({ name, options }) => [name, options.map(({ value }) => value)]),
  ),
  controls: Object.fromEntries(
    solution.controls.flatMap((control) =>
      control.manifest
        ? [[control.name, { version: control.manifest.version, sha256: filesHash(control) }]]
        : [],
    ),
  ),
});

/** Of all files but the manifest, which names the version itself. */
function filesHash({ files }: ReadControlComponent): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files)
    if (path !== 'ControlManifest.xml') hash.update(path).update('\0').update(bytes);
  return hash.digest('hex');
}
