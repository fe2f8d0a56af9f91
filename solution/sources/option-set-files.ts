import { choices, type Choice, type ChoiceName } from '../../leads/schema/choice-labels';
import type { ChoiceText } from '../description/choices/choice-text';
import { choiceTexts } from '../description/choices/choice-texts';
import { manifest } from '../description/manifest';
import { element, textElement, type XmlElement } from '../xml/xml-element';
import { descriptions, displayNames, labelElements } from './label-elements';
import { rootElement, type SourceFile } from './source-file';

/** One file for each global choice. */
export const optionSetFiles = (): readonly SourceFile[] =>
  (Object.keys(choices) as ChoiceName[]).map((name) => ({
    path: `OptionSets/${name}.xml`,
    root: optionSet(name, choices[name], choiceTexts[name]),
  }));

const optionSet = (name: string, choice: Choice, text: ChoiceText): XmlElement =>
  rootElement('optionset', { Name: name, localizedName: text.label.en }, [
    textElement('OptionSetType', 'picklist'),
    textElement('IsGlobal', true),
    textElement('IntroducedVersion', manifest.firstVersion),
    textElement('IsCustomizable', true),
    textElement('ExternalTypeName', ''),
    displayNames(text.label),
    descriptions(text.description),
    element(
      'options',
      {},
      choice.options.map(({ key, value }) => option(name, key, value, text)),
    ),
  ]);

function option(name: string, key: string, value: number, { options }: ChoiceText): XmlElement {
  const text = options[key];
  if (text === undefined)
    throw new TypeError(`No texts for ${key} of ${name}. Add them in solution/description/choices.`);
  return element('option', { value, ExternalValue: '', Color: text.color }, [labelElements(text.label)]);
}
