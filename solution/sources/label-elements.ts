import { languages, type Labels } from '../description/labels';
import { element, type XmlElement } from '../xml/xml-element';

/** A text in all languages: `<displaynames><displayname description=… languagecode=…/>…</displaynames>`. */
const texts = (parent: string, child: string) => (texts: Labels) =>
  element(
    parent,
    {},
    languages.map(({ key, code }) => element(child, { description: texts[key], languagecode: code })),
  );

export const displayNames = texts('displaynames', 'displayname');
export const descriptions = texts('Descriptions', 'Description');
export const localizedNames = texts('LocalizedNames', 'LocalizedName');
export const localizedCollectionNames = texts('LocalizedCollectionNames', 'LocalizedCollectionName');
export const labelElements: (texts: Labels) => XmlElement = texts('labels', 'label');
