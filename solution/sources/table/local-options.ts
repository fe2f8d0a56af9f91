import { labels, type Labels } from '../../description/labels';
import { manifest } from '../../description/manifest';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { descriptions, displayNames, labelElements } from '../label-elements';

const yes = labels('Yes', 'Ja', 'Sì', 'Ja');
const no = labels('No', 'Nej', 'No', 'Nee');

/** A set of options that belongs to one column. By custom its name is `<table>_<column>`. */
export const localOptions = (
  name: string,
  type: 'bit' | 'state' | 'status',
  texts: { readonly label: Labels; readonly description: Labels },
  options: XmlElement,
): XmlElement =>
  element('optionset', { Name: name }, [
    textElement('OptionSetType', type),
    textElement('IntroducedVersion', manifest.firstVersion),
    textElement('IsCustomizable', true),
    displayNames(texts.label),
    descriptions(texts.description),
    options,
  ]);

/** The two labels of a yes/no column. */
export const yesNoOptions = (name: string, label: Labels, description: Labels): XmlElement =>
  localOptions(
    name,
    'bit',
    { label, description },
    element('options', {}, [
      element('option', { value: 1, ExternalValue: '' }, [labelElements(yes)]),
      element('option', { value: 0, ExternalValue: '' }, [labelElements(no)]),
    ]),
  );
