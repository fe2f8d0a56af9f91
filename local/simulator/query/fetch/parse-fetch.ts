import { invalidArgument } from '../query-error';
import {
  linkTypes,
  type FetchAttribute,
  type FetchCondition,
  type FetchEntity,
  type FetchFilter,
  type FetchLink,
  type FetchOrder,
  type FetchQuery,
  type LinkType,
} from './fetch-query';
import { XmlElement } from './xml-element';

/** Names for links without an alias, as the service gives them: `account1`, `contact2`. */
type NextAlias = (name: string) => string;

export function parseFetch(xml: string): FetchQuery {
  const [fetch] = XmlElement.parse(xml).children('fetch');
  const [entity] = fetch?.children('entity') ?? [];
  if (!fetch || !entity)
    throw invalidArgument("The FetchXML needs a 'fetch' element with an 'entity' element.");
  let links = 0;
  const nextAlias: NextAlias = (name) => `${name}${(links += 1)}`;
  return {
    entity: entityOf(entity, nextAlias),
    ...optional({ top: fetch.wholeNumber('top'), count: fetch.wholeNumber('count') }),
    page: fetch.wholeNumber('page') ?? 1,
    ...optional({ pagingCookie: fetch.attribute('paging-cookie') || undefined }),
    distinct: fetch.flag('distinct'),
    aggregate: fetch.flag('aggregate'),
    ...optional({ aggregateLimit: fetch.wholeNumber('aggregatelimit') }),
    returnTotalRecordCount: fetch.flag('returntotalrecordcount'),
    rawOrder: fetch.flag('useraworderby'),
  };
}

const entityOf = (element: XmlElement, nextAlias: NextAlias): FetchEntity => ({
  name: element.required('name', 'entity'),
  attributes: element.children('attribute').map(attributeOf),
  allAttributes: element.children('all-attributes').length > 0,
  orders: element.children('order').map(orderOf),
  filters: element.children('filter').map((filter) => filterOf(filter, nextAlias)),
  links: element.children('link-entity').map((link) => linkOf(link, nextAlias)),
});

function linkOf(element: XmlElement, nextAlias: NextAlias): FetchLink {
  const alias = element.attribute('alias') ?? nextAlias(element.required('name', 'link-entity'));
  const type = element.attribute('link-type') ?? 'inner';
  if (!isLinkType(type)) throw invalidArgument(`The link-type '${type}' is not supported.`);
  return {
    ...entityOf(element, nextAlias),
    from: element.required('from', 'link-entity'),
    to: element.required('to', 'link-entity'),
    alias,
    type,
  };
}

const isLinkType = (text: string): text is LinkType => linkTypes.some((type) => type === text);

const attributeOf = (element: XmlElement): FetchAttribute => ({
  name: element.required('name', 'attribute'),
  ...optional({
    alias: element.attribute('alias'),
    aggregate: element.attribute('aggregate'),
    dateGrouping: element.attribute('dategrouping'),
  }),
  groupBy: element.flag('groupby'),
  distinct: element.flag('distinct'),
});

const orderOf = (element: XmlElement): FetchOrder => ({
  ...optional({
    attribute: element.attribute('attribute'),
    alias: element.attribute('alias'),
    entityName: element.attribute('entityname'),
  }),
  descending: element.flag('descending'),
});

const filterOf = (element: XmlElement, nextAlias: NextAlias): FetchFilter => ({
  type: element.attribute('type') === 'or' ? 'or' : 'and',
  conditions: element.children('condition').map(conditionOf),
  filters: element.children('filter').map((filter) => filterOf(filter, nextAlias)),
  links: element.children('link-entity').map((link) => linkOf(link, nextAlias)),
});

function conditionOf(element: XmlElement): FetchCondition {
  const value = element.attribute('value');
  return {
    attribute: element.required('attribute', 'condition'),
    operator: element.required('operator', 'condition'),
    values: [
      ...(value === undefined ? [] : [value]),
      ...element.children('value').map((child) => child.text()),
    ],
    ...optional({ entityName: element.attribute('entityname'), otherColumn: element.attribute('valueof') }),
  };
}

/** Leaves out members without a value. */
function optional<T extends Readonly<Record<string, unknown>>>(
  members: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
