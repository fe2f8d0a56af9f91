import type { ColumnDeclaration } from '../../../leads/schema/column-declaration';
import type { ColumnText } from '../../description/columns/column-text';
import { element, textElement, type XmlElement } from '../../xml/xml-element';
import { attribute, type AttributeFrame } from './attribute';
import { yesNoOptions } from './local-options';

/** A declared column as it stands in a table's `Entity.xml`. */
export function columnAttribute(
  table: string,
  column: ColumnDeclaration,
  text: ColumnText,
  isPrimaryName = false,
): XmlElement {
  const { type, frame, elements } = byType(table, column, text);
  const { schemaName, label, description, audited, searchable } = text;
  const primary = isPrimaryName ? primaryName : {};
  return attribute(
    { schemaName, label, description, audited, searchable, update: true, ...primary, ...frame, type },
    elements,
  );
}

const primaryName: Partial<AttributeFrame> = {
  requiredLevel: 'required',
  displayMask: 'PrimaryName|ValidForAdvancedFind|ValidForForm|ValidForGrid|RequiredForForm',
};

interface TypedPart {
  readonly type: string;
  readonly frame?: Partial<AttributeFrame>;
  readonly elements: readonly XmlElement[];
}

function byType(table: string, column: ColumnDeclaration, text: ColumnText): TypedPart {
  switch (column.type) {
    case 'text':
      return {
        type: 'nvarchar',
        // The storage length is given in bytes.
        elements: [
          textElement('Format', 'text'),
          textElement('MaxLength', column.maxLength),
          textElement('Length', 2 * column.maxLength),
        ],
      };
    case 'memo':
      return {
        type: 'ntext',
        elements: [textElement('Format', 'textarea'), textElement('MaxLength', column.maxLength)],
      };
    case 'choice':
      return {
        type: 'picklist',
        elements: [textElement('AppDefaultValue', -1), textElement('OptionSetName', column.choice)],
      };
    case 'yesNo':
      return {
        type: 'bit',
        elements: [
          textElement('AppDefaultValue', column.default),
          yesNoOptions(`${table}_${text.schemaName.toLowerCase()}`, text.label, text.description),
        ],
      };
    case 'dateTime':
      return {
        type: 'datetime',
        frame: { imeMode: 'inactive' },
        elements: [
          textElement('Format', 'datetime'),
          textElement('CanChangeDateTimeBehavior', true),
          // User local: stored in UTC, shown in the time zone of whoever looks.
          textElement('Behavior', 1),
        ],
      };
    case 'wholeNumber':
      return {
        type: 'int',
        frame: { imeMode: 'disabled' },
        elements: [
          textElement('Format', 'none'),
          textElement('MinValue', column.min),
          textElement('MaxValue', column.max),
        ],
      };
    case 'lookup':
      return {
        type: 'lookup',
        frame: { requiredLevel: 'required', filterable: true },
        elements: [textElement('LookupStyle', 'single'), element('LookupTypes')],
      };
    case 'uniqueIdentifier':
      return {
        type: 'primarykey',
        frame: {
          requiredLevel: 'systemrequired',
          displayMask: 'ValidForAdvancedFind|RequiredForGrid',
          update: undefined,
          custom: false,
          filterable: true,
          canChangeRequirement: false,
        },
        elements: [],
      };
    case 'standardChoice':
      throw new TypeError(
        `${text.schemaName} is a column of Dynamics itself; a solution brings only its own.`,
      );
  }
}
