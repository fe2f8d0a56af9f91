import { comparableOf, foldText } from '../conditions/comparable';
import { formattedValue } from '../formatted-value';
import { keyTypeOf, type OrderTerm } from '../page/order';
import { invalidArgument } from '../query-error';
import { aliasOf, scopedColumn, type FetchContext } from './fetch-context';
import type { FetchEntity, FetchLink, FetchOrder } from './fetch-query';

const labelled: ReadonlySet<string> = new Set(['picklist', 'state', 'status', 'boolean']);

/** The entity's own orders come first, then those of its links (Learn: "Order rows using FetchXml"). */
export const fetchOrder = (
  entity: FetchEntity,
  rawOrder: boolean,
  context: FetchContext,
): readonly OrderTerm[] => [
  ...entity.orders.map((order) => termOf(order, '', rawOrder, context)),
  ...entity.links.flatMap((link) => linkOrder(link, rawOrder, context)),
];

const linkOrder = (link: FetchLink, rawOrder: boolean, context: FetchContext): readonly OrderTerm[] => [
  ...link.orders.map((order) => termOf(order, link.alias, rawOrder, context)),
  ...link.links.flatMap((inner) => linkOrder(inner, rawOrder, context)),
];

/** Look-ups sort by the name they show, choices by their label unless the query asks for their values. */
function termOf(
  { attribute, entityName, descending }: FetchOrder,
  ownAlias: string,
  rawOrder: boolean,
  context: FetchContext,
): OrderTerm {
  if (attribute === undefined)
    throw invalidArgument("An order of a query without aggregates needs 'attribute'.");
  const alias = entityName === undefined ? ownAlias : aliasOf(context, entityName);
  const { column, cell } = scopedColumn(context, alias, attribute);
  const shown = column.type === 'lookup' || (!rawOrder && labelled.has(column.type));
  return {
    name: alias === '' ? attribute : `${alias}.${attribute}`,
    descending,
    keyType: shown ? 'text' : keyTypeOf(column),
    key: (scope) => {
      if (!shown) return comparableOf(column, cell(scope));
      const text = formattedValue(context.catalog, column, cell(scope));
      return text === undefined ? null : foldText(text);
    },
  };
}
