import { childAt, childrenOf, textAt } from '../xml/select';
import type { XmlElement } from '../xml/xml-element';
import { labelsAt } from './read-labels';
import type { ColumnType, ReadColumn, ReadOption } from './table-types';

/** Column types of solution files → names of Dataverse's metadata. */
const types: Readonly<Record<string, ColumnType>> = {
  primarykey: 'uniqueidentifier',
  nvarchar: 'string',
  ntext: 'memo',
  int: 'integer',
  bit: 'boolean',
  datetime: 'datetime',
  picklist: 'picklist',
  state: 'state',
  status: 'status',
  owner: 'owner',
  lookup: 'lookup',
};

/** A column of an `Entity.xml`. @throws TypeError for a type that this solution does not use. */
export function readColumn(attribute: XmlElement): ReadColumn {
  const schemaName = attribute.attributes['PhysicalName'] ?? '';
  const type = types[textAt(attribute, 'Type') ?? ''];
  if (type === undefined)
    throw new TypeError(
      `${schemaName} is of type ${textAt(attribute, 'Type') ?? '(none)'}, which nothing here reads.`,
    );
  const flag = (name: string): boolean => textAt(attribute, name) === '1';
  return {
    logicalName: textAt(attribute, 'LogicalName') ?? '',
    schemaName,
    type,
    labels: labelsAt(attribute, 'displaynames'),
    descriptions: labelsAt(attribute, 'Descriptions'),
    maxLength: numberAt(attribute, 'MaxLength'),
    min: numberAt(attribute, 'MinValue'),
    max: numberAt(attribute, 'MaxValue'),
    optionSetName: textAt(attribute, 'OptionSetName'),
    options: localOptions(attribute),
    defaultValue: defaultValue(type, numberAt(attribute, 'AppDefaultValue')),
    validForCreate: flag('ValidForCreateApi'),
    validForUpdate: flag('ValidForUpdateApi'),
    isPrimaryName: (textAt(attribute, 'DisplayMask') ?? '').split('|').includes('PrimaryName'),
    isAudited: flag('IsAuditEnabled'),
    isSearchable: flag('IsSearchable'),
  };
}

function numberAt(parent: XmlElement, name: string): number | undefined {
  const text = textAt(parent, name);
  return text === undefined ? undefined : Number(text);
}

/** −1 stands for a choice without a default. */
function defaultValue(type: ColumnType, value: number | undefined): number | boolean | undefined {
  if (value === undefined || value === -1) return undefined;
  return type === 'boolean' ? value === 1 : value;
}

function localOptions(attribute: XmlElement): readonly ReadOption[] | undefined {
  const set = childAt(attribute, 'optionset');
  if (set === undefined) return undefined;
  const lists = [childAt(set, 'options'), childAt(set, 'states'), childAt(set, 'statuses')];
  return lists.flatMap((list) => list?.children ?? []).map(readOption);
}

export const readOption = (option: XmlElement): ReadOption => ({
  value: Number(option.attributes['value']),
  labels: labelsAt(option, 'labels'),
});

export const readOptions = (set: XmlElement): readonly ReadOption[] =>
  childrenOf(childAt(set, 'options'), 'option').map(readOption);
