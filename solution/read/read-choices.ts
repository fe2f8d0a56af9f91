import { childAt, childrenOf } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import { readOptions } from './read-column';
import { labelsAt } from './read-labels';
import type { ReadChoice } from './table-types';

/** Global choices of `customizations.xml`. */
export const readChoices = (customizations: XmlElement): readonly ReadChoice[] =>
  childrenOf(childAt(customizations, 'optionsets'), 'optionset').map((set) => ({
    name: set.attributes['Name'] ?? '',
    labels: labelsAt(set, 'displaynames'),
    descriptions: labelsAt(set, 'Descriptions'),
    options: readOptions(set),
  }));
