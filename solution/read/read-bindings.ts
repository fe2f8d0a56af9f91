import { childAt, childrenOf } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import type { BoundControl, ReadBinding } from './form-types';
import { plainId } from './plain-id';

/** What a form says of the controls that stand in for Dynamics' own. */
export const readBindings = (form: XmlElement | undefined): readonly ReadBinding[] =>
  childrenOf(childAt(form, 'controlDescriptions'), 'controlDescription').map((description) => ({
    forControl: plainId(description.attributes['forControl']),
    controls: childrenOf(description, 'customControl').map(readBoundControl),
  }));

function readBoundControl(control: XmlElement): BoundControl {
  const { name, id, formFactor } = control.attributes;
  const parameters = childAt(control, 'parameters')?.children ?? [];
  return {
    name,
    classId: id && plainId(id).toUpperCase(),
    formFactor: formFactor === undefined ? undefined : Number(formFactor),
    properties: parameters
      .filter((parameter) => parameter.name !== 'data-set')
      .map((parameter) => ({
        name: parameter.name,
        value: parameter.text ?? '',
        constantType: parameter.attributes['static'] === 'true' ? parameter.attributes['type'] : undefined,
      })),
    dataSets: parameters
      .filter((parameter) => parameter.name === 'data-set')
      .map((dataSet) => ({
        name: dataSet.attributes['name'] ?? '',
        parameters: new Map(dataSet.children.map(({ name: key, text }) => [key, text ?? ''])),
      })),
  };
}
