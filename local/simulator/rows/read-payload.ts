import type { Cell, Relationship, Table } from '../catalog';
import { ApiError } from '../service/api-error';
import { payloadError } from '../service/payload-error';
import { navigationProperties } from './navigation-properties';
import { readValue } from './read-value';
import { resolveReference, type ContentIds } from './resolve-reference';
import type { Work } from './work';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A body as values by column, and the related rows that are to be made with it. */
export interface Payload {
  readonly values: Readonly<Record<string, Cell>>;
  readonly children: readonly {
    readonly relationship: Relationship;
    readonly bodies: readonly JsonObject[];
  }[];
  /** Single related rows to be made first, which the new row then points to. */
  readonly parents: readonly { readonly relationship: Relationship; readonly body: JsonObject }[];
}

const odata = 'Microsoft.OData.ODataException: ';

/** Reads a body for Create or Update. Columns that only the platform fills are dropped without a word, as the service does. */
export function readPayload(
  work: Work,
  table: Table,
  body: JsonObject,
  mode: 'create' | 'update',
  contentIds: ContentIds,
): Payload {
  const values: Record<string, Cell> = {};
  const children: Payload['children'][number][] = [];
  const parents: Payload['parents'][number][] = [];
  const { single, collection } = navigationProperties(work.environment.store.catalog, table);
  const refuse = (inner: string): ApiError => payloadError(table.entitySetName, odata + inner);

  const readLookup = (name: string, relationships: readonly Relationship[], json: unknown): void => {
    const [first] = relationships;
    if (json === null && first) values[first.referencingColumn] = null;
    else if (isObject(json) && first && mode === 'create') parents.push({ relationship: first, body: json });
    else throw refuse(notNavigable(name));
  };

  for (const [name, json] of Object.entries(body)) {
    const at = name.indexOf('@');
    if (at === 0) continue;
    if (at > 0) {
      if (name.slice(at) === '@odata.bind')
        Object.assign(values, readBind(work, table, name.slice(0, at), json, contentIds, refuse));
      continue;
    }
    const relationships = single.get(name);
    const column = table.columns.get(name);
    const related = collection.get(name);
    if (relationships) readLookup(name, relationships, json);
    else if (column && column.type !== 'lookup') {
      if (mode === 'create' ? column.validForCreate : column.validForUpdate)
        values[name] = readValue(table, column, json);
    } else if (related && mode === 'create' && Array.isArray(json) && json.every(isObject))
      children.push({ relationship: related, bodies: json });
    else if (/^_\w+_value$/.test(name))
      throw refuse(
        'CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.',
      );
    else throw unknownProperty(work, table, name);
  }
  return { values, children, parents };
}

function readBind(
  work: Work,
  table: Table,
  name: string,
  json: unknown,
  contentIds: ContentIds,
  refuse: (inner: string) => ApiError,
): Readonly<Record<string, Cell>> {
  const { single } = navigationProperties(work.environment.store.catalog, table);
  const relationships = single.get(name);
  if (!relationships)
    throw refuse(
      `An undeclared property '${name}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
    );
  if (typeof json !== 'string')
    throw refuse(
      `A null value was detected in the '${name}@odata.bind' property annotation; the 'odata.bind' annotation must have a non-null value.`,
    );
  const reference = resolveReference(work, json, contentIds);
  const relationship = relationships.find(({ referencedTable }) => referencedTable === reference.table);
  if (!relationship)
    throw refuse(`The '${reference.table}' entity is not a target of the navigation property '${name}'.`);
  const { referencingColumn } = relationship;
  return table.columns.get(referencingColumn)?.validForUpdate ? { [referencingColumn]: reference } : {};
}

function unknownProperty(work: Work, table: Table, name: string): ApiError {
  const message = `Invalid property '${name}' was found in entity 'Microsoft.Dynamics.CRM.${table.logicalName}'. ---> ${odata}Does not support untyped value in non-open type.`;
  return work.environment.behaviour.unknownPropertyCode === '0x0'
    ? new ApiError(400, '0x0', message)
    : payloadError(table.entitySetName, `Microsoft.Crm.CrmException: ${message}`);
}

const notNavigable = (name: string): string =>
  `A 'PrimitiveValue' node with non-null value was found when trying to read the value of the property '${name}'; however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.`;

export const isObject = (json: unknown): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
