import type { FormDescription } from '../../description/forms/form-description';
import { manifest } from '../../description/manifest';
import { tableNames } from '../../description/tables/table-names';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { descriptions, localizedNames } from '../label-elements';
import { rootElement, type SourceFile } from '../source-file';
import { braced } from '../stable-id';
import { controlDescriptions } from './control-descriptions';
import { displayConditions } from './display-conditions';
import { formId } from './form-id';
import { formTabs } from './form-tabs';
import { header } from './header';

/** One file for each form. Own forms travel whole, so that an upgrade replaces them whole. */
export const formFiles = (forms: readonly FormDescription[]): readonly SourceFile[] =>
  forms.map((form) => ({
    path: `Entities/${tableNames(form.table).schemaName}/FormXml/${form.type}/${braced(formId(form))}.xml`,
    root: rootElement('forms', {}, [systemForm(form)]),
  }));

const systemForm = (form: FormDescription): XmlElement =>
  element('systemform', {}, [
    textElement('formid', braced(formId(form))),
    textElement('IntroducedVersion', manifest.firstVersion),
    textElement('FormPresentation', 1),
    textElement('FormActivationState', 1),
    element('form', form.header ? { headerdensity: 'HighWithControls' } : {}, [
      formTabs(form),
      form.header && header(form, form.header),
      displayConditions(form),
      controlDescriptions(form),
    ]),
    textElement('IsCustomizable', true),
    textElement('CanBeDeleted', true),
    localizedNames(form.name),
    descriptions(form.description),
  ]);
