import type { Table } from '../catalog';
import { ApiError } from '../service/api-error';

export const noSuchId = (table: Table, id: string): ApiError =>
  new ApiError(404, '0x80040217', `${table.logicalName} With Id = ${id} Does Not Exist`);

export const noSuchKey = (table: Table): ApiError =>
  new ApiError(
    404,
    '0x80060891',
    `A record with the specified key values does not exist in ${table.logicalName} entity`,
  );

export const alreadyExists = (): ApiError =>
  new ApiError(412, '0x80040237', 'A record with matching key values already exists.');

export const versionMismatch = (): ApiError =>
  new ApiError(
    412,
    '0x80060882',
    "The version of the existing record doesn't match the RowVersion property provided.",
  );

/** Retrieve by alternate key: an undeclared key is refused before anything is looked for. */
export const noSuchAlternateKey = (table: Table): ApiError =>
  new ApiError(
    400,
    '0x80060888',
    `The key in the request URI is not valid for resource 'Microsoft.Dynamics.CRM.${table.logicalName}'. Ensure that the names and number of key properties match the declared or alternate key properties for the resource 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
  );
