import { element, type XmlElement } from '../../xml/xml-element';
import { rootElement } from '../source-file';

/** No commands of our own. The official packer wants the file all the same. */
export const ribbonDiff = (): XmlElement =>
  rootElement('RibbonDiffXml', {}, [
    element('CustomActions'),
    element('Templates', {}, [element('RibbonTemplates', { Id: 'Mscrm.Templates' }, '')]),
    element('CommandDefinitions'),
    element('RuleDefinitions', {}, [
      element('TabDisplayRules'),
      element('DisplayRules'),
      element('EnableRules'),
    ]),
    element('LocLabels'),
  ]);
