import type { Column, ColumnType, Table } from '../catalog';
import { stableId } from '../service/stable-id';
import type { Metadata } from './entity-metadata';
import { label } from './labels';
import { optionSetMetadata } from './option-set-metadata';

/** Derived metadata type, `AttributeType` and `AttributeTypeName` of a column type. */
const kinds: Readonly<Record<ColumnType, readonly [derived: string, type: string, typeName: string]>> = {
  uniqueidentifier: ['UniqueIdentifier', 'Uniqueidentifier', 'UniqueidentifierType'],
  string: ['String', 'String', 'StringType'],
  memo: ['Memo', 'Memo', 'MemoType'],
  integer: ['Integer', 'Integer', 'IntegerType'],
  bigint: ['BigInt', 'BigInt', 'BigIntType'],
  decimal: ['Decimal', 'Decimal', 'DecimalType'],
  double: ['Double', 'Double', 'DoubleType'],
  money: ['Money', 'Money', 'MoneyType'],
  boolean: ['Boolean', 'Boolean', 'BooleanType'],
  datetime: ['DateTime', 'DateTime', 'DateTimeType'],
  dateonly: ['DateTime', 'DateTime', 'DateTimeType'],
  picklist: ['Picklist', 'Picklist', 'PicklistType'],
  state: ['State', 'State', 'StateType'],
  status: ['Status', 'Status', 'StatusType'],
  lookup: ['Lookup', 'Lookup', 'LookupType'],
};

/** A column as `Attributes` shows it, with the members that its type has. */
export function attributeMetadata(table: Table, column: Column): Metadata {
  const id = stableId(`attribute/${table.logicalName}/${column.logicalName}`);
  const [derived, type, typeName] = kinds[column.type];
  return {
    '@odata.type': `#Microsoft.Dynamics.CRM.${derived}AttributeMetadata`,
    MetadataId: id,
    LogicalName: column.logicalName,
    SchemaName: column.schemaName,
    EntityLogicalName: table.logicalName,
    AttributeType: column.logicalName === 'ownerid' ? 'Owner' : type,
    AttributeTypeName: { Value: column.logicalName === 'ownerid' ? 'OwnerType' : typeName },
    DisplayName: label(column.displayName, id),
    IsValidForCreate: column.validForCreate,
    IsValidForUpdate: column.validForUpdate,
    IsValidForRead: column.validForRead ?? true,
    IsCustomAttribute: column.logicalName.includes('_') && !column.logicalName.startsWith('address'),
    IsPrimaryId: column.logicalName === table.primaryId,
    IsPrimaryName: column.logicalName === table.primaryName,
    RequiredLevel: { Value: 'None', CanBeChanged: true },
    HasChanged: null,
    ...typeMembers(table, column),
  };
}

function typeMembers(table: Table, column: Column): Metadata {
  const { maxLength, min, max, targets, options } = column;
  if (column.type === 'datetime') return { Format: 'DateAndTime', DateTimeBehavior: { Value: 'UserLocal' } };
  if (column.type === 'dateonly') return { Format: 'DateOnly', DateTimeBehavior: { Value: 'DateOnly' } };
  return {
    ...(maxLength === undefined ? {} : { MaxLength: maxLength }),
    ...(min === undefined ? {} : { MinValue: min, MaxValue: max }),
    ...(targets === undefined ? {} : { Targets: targets }),
    ...(options === undefined ? {} : { OptionSet: optionSetMetadata(table, column) }),
  };
}
