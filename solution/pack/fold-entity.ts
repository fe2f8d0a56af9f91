import { childAt, textAt } from '../xml/select';
import { element, type XmlElement } from '../xml/xml-element';
import type { Sources } from './sources';

/**
 * A table of `customizations.xml`: its `Entity.xml` with the forms, views, charts and ribbon that stand beside it.
 * @param folder Under `Entities/`.
 */
export function foldEntity(sources: Sources, folder: string): XmlElement {
  const home = `Entities/${folder}`;
  const entity = sources.xml(`${home}/Entity.xml`);
  const parts: Readonly<Record<string, XmlElement | undefined>> = {
    FormXml: forms(sources, home),
    SavedQueries: views(sources, home),
    Visualizations: charts(sources, home),
    RibbonDiffXml: stripped(sources.xml(`${home}/RibbonDiff.xml`)),
  };
  return element(
    'Entity',
    {},
    entity.children.map((child) => (child.name in parts ? parts[child.name] : child)),
  );
}

/** Root elements carry a namespace declaration of their own, which the folded document has at its top. */
export const stripped = ({ name, attributes, ...rest }: XmlElement): XmlElement => {
  const { 'xmlns:xsi': _, ...kept } = attributes;
  return { name, attributes: kept, ...rest };
};

/** One `forms` element for each kind. */
function forms(sources: Sources, home: string): XmlElement | undefined {
  const pattern = new RegExp(`^${home}/FormXml/([^/]+)/[^/]+\\.xml$`);
  const kinds = [...new Set(sources.paths.flatMap((path) => pattern.exec(path)?.[1] ?? []))];
  if (kinds.length === 0) return undefined;
  return element(
    'FormXml',
    {},
    kinds.map((type) => {
      const files = sources.xmlOf(new RegExp(`^${home}/FormXml/${type}/[^/]+\\.xml$`));
      return element(
        'forms',
        { type },
        files.flatMap(({ children }) => children),
      );
    }),
  );
}

function views(sources: Sources, home: string): XmlElement | undefined {
  const files = sources.xmlOf(new RegExp(`^${home}/SavedQueries/[^/]+\\.xml$`));
  if (files.length === 0) return undefined;
  const all = files.flatMap(({ children }) => children);
  return element('SavedQueries', {}, [element('savedqueries', {}, all)]);
}

function charts(sources: Sources, home: string): XmlElement | undefined {
  const files = sources.xmlOf(new RegExp(`^${home}/Visualizations/[^/]+\\.xml$`));
  return files.length === 0 ? undefined : element('Visualizations', {}, files.map(stripped));
}

/** Schema name of the table in an `Entity.xml`. */
export const entityName = (entity: XmlElement): string =>
  childAt(entity, 'EntityInfo', 'entity')?.attributes['Name'] ?? textAt(entity, 'Name') ?? '';
