import type { Labels } from '../../description/labels';
import { manifest } from '../../description/manifest';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { displayNames } from '../label-elements';

/** An alternate key of one column. It has that column's name, which upserts and set-up look for. */
export const entityKey = (schemaName: string, label: Labels): XmlElement =>
  element('EntityKey', {}, [
    textElement('Name', schemaName),
    textElement('LogicalName', schemaName.toLowerCase()),
    textElement('IntroducedVersion', manifest.firstVersion),
    textElement('IsCustomizable', false),
    element('EntityKeyAttributes', {}, [textElement('AttributeName', schemaName.toLowerCase())]),
    displayNames(label),
  ]);
