import { element, type XmlElement } from '../xml/xml-element';
import { foldEntity, stripped } from './fold-entity';
import { PackError } from './pack-error';
import type { Sources } from './sources';

type Fold = (sources: Sources) => readonly XmlElement[];

const rootsOf =
  (pattern: RegExp): Fold =>
  (sources) =>
    sources.xmlOf(pattern).map(stripped);

const childrenOfRoots =
  (pattern: RegExp): Fold =>
  (sources) =>
    sources.xmlOf(pattern).flatMap(({ children }) => children);

/** Where the content of each family stands in the folder. */
const families: Readonly<Record<string, { readonly files: RegExp; readonly fold: Fold }>> = {
  Entities: {
    files: /^Entities\//,
    fold: (sources) =>
      sources.paths.flatMap((path) => {
        const folder = /^Entities\/([^/]+)\/Entity\.xml$/.exec(path)?.[1];
        return folder === undefined ? [] : [foldEntity(sources, folder)];
      }),
  },
  Roles: { files: /^Roles\//, fold: rootsOf(/^Roles\/[^/]+\.xml$/) },
  EntityRelationships: {
    files: /^Other\/Relationships\//,
    fold: childrenOfRoots(/^Other\/Relationships\/[^/]+\.xml$/),
  },
  optionsets: { files: /^OptionSets\//, fold: rootsOf(/^OptionSets\/[^/]+\.xml$/) },
  Dashboards: { files: /^Dashboards\//, fold: rootsOf(/^Dashboards\/[^/]+\.xml$/) },
  CustomControls: {
    files: /^Controls\//,
    fold: rootsOf(/^Controls\/[^/]+\/ControlManifest\.xml\.data\.xml$/),
  },
  SdkMessageProcessingSteps: {
    files: /^SdkMessageProcessingSteps\//,
    fold: rootsOf(/^SdkMessageProcessingSteps\/[^/]+\.xml$/),
  },
  ServiceEndpoints: {
    files: /^PluginAssemblies\//,
    fold: childrenOfRoots(/^PluginAssemblies\/ServiceEndpoints\.xml$/),
  },
  AppModuleSiteMaps: {
    files: /^AppModuleSiteMaps\//,
    fold: rootsOf(/^AppModuleSiteMaps\/[^/]+\/AppModuleSiteMap\.xml$/),
  },
  AppModules: { files: /^AppModules\//, fold: rootsOf(/^AppModules\/[^/]+\/AppModule\.xml$/) },
};

/** Folders that go into the package by themselves, and the two documents that frame all. */
const elsewhere = /^(Controls\/|Other\/[^/]+\.xml$)/;

/**
 * `customizations.xml`: the frame with every family filled from its folder, in the frame's order.
 * @throws PackError for files that would silently stay outside: the official packer drops a family whose empty element is
 * missing from the frame, and knows nothing of folders that it has no place for.
 */
export function foldCustomizations(sources: Sources): XmlElement {
  const frame = sources.xml('Other/Customizations.xml');
  const framed = new Set(frame.children.map(({ name }) => name));
  const left = sources.paths.filter((path) => {
    const family = Object.entries(families).find(([, { files }]) => files.test(path));
    return family === undefined ? !elsewhere.test(path) : !framed.has(family[0]);
  });
  const twins = sources.paths.filter((path) => path.endsWith('_managed.xml'));
  const faults = [
    ...left.map(
      (path) => `${path} belongs to no element of Other/Customizations.xml, so it would not be packed.`,
    ),
    ...twins.map(
      (path) => `${path} is a twin for the managed package; both packages are made of the same files.`,
    ),
  ];
  if (faults.length > 0) throw new PackError(faults);
  return element(
    frame.name,
    frame.attributes,
    frame.children.map((family) => {
      const content = families[family.name]?.fold(sources) ?? [];
      return content.length === 0 ? family : element(family.name, family.attributes, content);
    }),
  );
}
