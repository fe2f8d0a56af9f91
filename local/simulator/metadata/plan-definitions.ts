import type { Table } from '../catalog';
import { read, type Plan } from '../operations/plan';
import { ApiError } from '../service/api-error';
import type { Call } from '../service/call';
import { unknownSegment } from '../service/payload-error';
import { jsonReply, type Reply } from '../service/reply';
import { stableId } from '../service/stable-id';
import type { Segment } from '../url/parse-path';
import { entityMetadata, type EntityMetadata, type Metadata } from './entity-metadata';
import { globalOptionSets } from './option-set-metadata';
import { filterMembers, parseMetadataExpand, selectMembers } from './shape-metadata';

type Options = ReadonlyMap<string, string>;

/** `EntityDefinitions…`: tables with their columns, keys, privileges and relationships. */
export const planEntityDefinitions = (call: Call): Plan =>
  read(() => {
    const [first, ...rest] = call.segments;
    const { catalog } = call.environment.store;
    const all = catalog.tables.map((table) => entityMetadata(catalog, table));
    if (first?.inside === undefined) {
      const found = filterMembers(all, call.options.get('$filter'), ({ properties }) => properties);
      return collection(
        call,
        found.map((entity) => shapeEntity(entity, call.options)),
      );
    }
    const table = findTable(catalog.tables, first.inside);
    const entity = entityMetadata(catalog, table);
    return rest.length === 0 ? single(call, shapeEntity(entity, call.options)) : partOf(call, entity, rest);
  });

/** `GlobalOptionSetDefinitions…`: the choices that several columns may share. */
export const planGlobalOptionSets = (call: Call): Plan =>
  read(() => {
    const all = globalOptionSets(call.environment.store.catalog.tables);
    const [first] = call.segments;
    if (first?.inside === undefined) return collection(call, all);
    const wanted = unquoted(first.inside);
    const found = all.find(({ Name: name, MetadataId: id }) => name === wanted || id === wanted);
    if (!found) throw notFound(`Could not find an optionset with name ${wanted}.`);
    return single(call, selectMembers(found, call.options.get('$select'), 'OptionSetMetadata'));
  });

function findTable(tables: readonly Table[], inside: string): Table {
  const wanted = unquoted(inside);
  const found = tables.find(
    ({ logicalName }) => logicalName === wanted || stableId(`entity/${logicalName}`) === wanted,
  );
  if (!found) throw notFound(`Could not find an entity with name ${wanted}.`);
  return found;
}

/** A collection of the table, one member of it, or the members of one derived type. */
function partOf(call: Call, entity: EntityMetadata, rest: readonly Segment[]): Reply {
  const [part, ...casts] = rest;
  const members = entity.collections[part?.name ?? ''];
  if (!part || !members) throw unknownSegment(part?.name ?? '');
  const cast = casts[0]?.name;
  const wanted = part.inside === undefined ? undefined : unquoted(part.inside);
  const found = members()
    .filter((member) => wanted === undefined || member.LogicalName === wanted || member.MetadataId === wanted)
    .filter((member) => cast === undefined || member['@odata.type'] === `#${cast}`);
  const shaped = shapeMembers(found, call.options);
  if (wanted === undefined) return collection(call, shaped);
  const [only] = shaped;
  if (!only) throw notFound(`Could not find ${part.name} '${wanted}'.`);
  return single(call, only);
}

function shapeEntity({ properties, collections }: EntityMetadata, options: Options): Metadata {
  const expanded = parseMetadataExpand(options.get('$expand')).map(
    ({ name, options: inner }): [string, readonly Metadata[]] => {
      const members = collections[name];
      if (!members) throw unknownSegment(name);
      return [name, shapeMembers(members(), inner)];
    },
  );
  return {
    ...selectMembers(properties, options.get('$select'), 'EntityMetadata'),
    ...Object.fromEntries(expanded),
  };
}

const shapeMembers = (members: readonly Metadata[], options: Options): readonly Metadata[] =>
  filterMembers(members, options.get('$filter'), (member) => member).map((member) =>
    selectMembers(member, withExpanded(options), 'AttributeMetadata'),
  );

/** `$expand=OptionSet` beside a `$select` adds a member that stands in the column already. */
function withExpanded(options: Options): string | undefined {
  const select = options.get('$select');
  const expand = parseMetadataExpand(options.get('$expand')).map(({ name }) => name);
  return select === undefined ? undefined : [select, ...expand].join(',');
}

const unquoted = (inside: string): string => inside.replace(/^\w+=/, '').replace(/^'(.*)'$/, '$1');

const notFound = (message: string): ApiError => new ApiError(404, '0x80040217', message);

const context = (call: Call): string =>
  `${call.base}$metadata#${call.segments.map(({ name }) => name).join('/')}`;

const single = (call: Call, metadata: Metadata): Reply =>
  jsonReply(200, { '@odata.context': `${context(call)}/$entity`, ...metadata });

const collection = (call: Call, value: readonly Metadata[]): Reply =>
  jsonReply(200, { '@odata.context': context(call), value });
