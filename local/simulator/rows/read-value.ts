import type { Column, Table, Value } from '../catalog';
import { ApiError } from '../service/api-error';
import { toIsoSeconds } from '../service/clock';
import { payloadError } from '../service/payload-error';

const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const momentPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const datePattern = /^\d{4}-\d\d-\d\d$/;
const int32 = 2 ** 31;

const edmTypes: Readonly<Record<string, string>> = {
  uniqueidentifier: 'Edm.Guid',
  string: 'Edm.String',
  memo: 'Edm.String',
  bigint: 'Edm.Int64',
  decimal: 'Edm.Decimal',
  money: 'Edm.Decimal',
  double: 'Edm.Double',
  boolean: 'Edm.Boolean',
  datetime: 'Edm.DateTimeOffset',
  dateonly: 'Edm.Date',
};

/** The Edm type of a column, as `$metadata` and conversion errors name it. */
export const edmType = (column: Column): string => edmTypes[column.type] ?? 'Edm.Int32';

/** A value of a JSON body as it is stored. Throws what the service answers for a wrong type, length or range. */
export function readValue(table: Table, column: Column, json: unknown): Value {
  if (json === null) return null;
  const value = convert(column, json);
  if (value === undefined)
    throw payloadError(
      table.entitySetName,
      `Microsoft.OData.ODataException: Cannot convert the literal '${JSON.stringify(json).replace(/^"|"$/g, '')}' to the expected type '${edmType(column)}'.`,
    );
  if (typeof value === 'string') checkText(table, column, value);
  if (typeof value === 'number') checkNumber(table, column, value);
  return value === '' ? null : value;
}

function convert(column: Column, json: unknown): Value | undefined {
  switch (column.type) {
    case 'string':
    case 'memo':
      return typeof json === 'string' ? json : undefined;
    case 'boolean':
      return typeof json === 'boolean' ? json : undefined;
    case 'uniqueidentifier':
      return typeof json === 'string' && guidPattern.test(json) ? json.toLowerCase() : undefined;
    case 'datetime':
      return readMoment(json);
    case 'dateonly':
      return typeof json === 'string' && datePattern.test(json) && !Number.isNaN(Date.parse(json))
        ? json
        : undefined;
    case 'decimal':
    case 'double':
    case 'money':
    case 'bigint':
      return typeof json === 'number' ? json : undefined;
    default:
      return typeof json === 'number' && Number.isInteger(json) && json >= -int32 && json < int32
        ? json
        : undefined;
  }
}

function readMoment(json: unknown): string | undefined {
  if (typeof json !== 'string' || !momentPattern.test(json)) return undefined;
  const epochMs = Date.parse(json);
  if (Number.isNaN(epochMs)) return undefined;
  if (epochMs < Date.UTC(1753, 0, 1))
    throw new ApiError(
      400,
      '0x80040239',
      `DateTime is less than minumum value supported by CrmDateTime. Actual value: ${json}, Minimum value supported: 01/01/1753 00:00:00`,
    );
  return toIsoSeconds(epochMs);
}

function checkText(table: Table, column: Column, value: string): void {
  if (column.maxLength === undefined || value.length <= column.maxLength) return;
  throw new ApiError(
    400,
    '0x80044331',
    `A validation error occurred.  The length of the '${column.logicalName}' attribute of the '${table.logicalName}' entity exceeded the maximum allowed length of '${column.maxLength}'.`,
  );
}

function checkNumber(table: Table, column: Column, value: number): void {
  const { logicalName: name, options, min = -Infinity, max = Infinity } = column;
  if (options && !options.some((option) => option.value === value))
    throw new ApiError(
      400,
      '0x8004431A',
      `A validation error occurred. The value ${value} of '${name}' on record of type '${table.logicalName}' is outside the valid range. Accepted Values: ${options.map((option) => option.value).join(',')}`,
    );
  if (value < min || value > max)
    throw new ApiError(
      400,
      '0x80044330',
      `A validation error occurred. The value of '${name}' on record of type '${table.logicalName}' is outside the valid range.`,
    );
}
