import type { Check } from './checked-package';

/** Environments refuse larger files by default. */
const largestBytes = 5_120_000;

/** The built files of every control are there and belong to it. */
export const checkControls: Check = ({ solution }) =>
  solution.controls.flatMap(({ name, manifest, files }) => {
    if (files.size === 0) return [];
    if (manifest === undefined) return [`The control ${name} has no ControlManifest.xml.`];
    const own = `${solution.manifest.publisher.prefix}_${manifest.namespace}.${manifest.constructorName}`;
    return [
      ...(own === name
        ? []
        : [`The folder ${name} holds the control ${own}; Dataverse finds controls by this name.`]),
      ...manifest.resources
        .filter((path) => !files.has(path))
        .map((path) => `The control ${name} names ${path}, which the package does not contain.`),
      ...(/^\d+\.\d+\.\d+$/.test(manifest.version)
        ? []
        : [`The control ${name} has version ${manifest.version}; three numbers are needed.`]),
      ...[...files]
        .filter(([, bytes]) => bytes.length > largestBytes)
        .map(
          ([path, bytes]) =>
            `${path} of ${name} has ${bytes.length} bytes; environments refuse more than ${largestBytes}.`,
        ),
      ...(isDevelopmentBuild(files.get('bundle.js'))
        ? [`The bundle of ${name} is a development build. Build it for production.`]
        : []),
    ];
  });

/** Development bundles run their modules through eval, which the content security policy of the apps forbids. */
const isDevelopmentBuild = (bundle: Uint8Array | undefined): boolean =>
  bundle !== undefined && new TextDecoder().decode(bundle).includes('eval("');
