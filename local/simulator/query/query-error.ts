import type { Table } from '../catalog';

/** A query that the service refuses: HTTP status, error code as the service writes it, documented text. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What the OData layer in front of Dataverse answers to a request that it cannot read. */
export const badQuery = (message: string): QueryError => new QueryError(400, '0x80060888', message);

export const unknownProperty = (name: string, table: Table): QueryError =>
  badQuery(
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
  );

export const notImplemented = (): QueryError =>
  new QueryError(501, '0x0', 'The method or operation is not implemented.');

export const invalidArgument = (message: string): QueryError => new QueryError(400, '0x80040203', message);

/** Aggregates over more rows than the service is willing to scan. */
export const aggregateLimitExceeded = (): QueryError =>
  new QueryError(400, '0x8004E023', 'AggregateQueryRecordLimit exceeded. Cannot perform this operation.');

export const unknownAttribute = (name: string, table: Table): QueryError =>
  new QueryError(
    400,
    '0x80041103',
    `'${table.schemaName}' entity doesn't contain attribute with Name = '${name}' and NameMapping = 'Logical'.`,
  );

export const unknownEntity = (name: string): QueryError =>
  new QueryError(
    400,
    '0x80041102',
    `The entity with a name = '${name}' with namemapping = 'Logical' was not found in the MetadataCache.`,
  );
