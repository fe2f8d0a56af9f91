import { foldText } from '../conditions/comparable';
import { primaryNameOf } from '../formatted-value';
import { completeOrder, keyTypeOf, type OrderTerm } from '../page/order';
import { badQuery } from '../query-error';
import type { RowScope } from '../row-filter';
import { resolvePath, type NameContext, type PropertyPath } from './property-path';

/** The terms of `$orderby`, ended by the primary id. */
export function parseOrderBy(orderBy: string | undefined, context: NameContext): readonly OrderTerm[] {
  const terms = (orderBy ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => termOf(part, context));
  return completeOrder(context.table, terms);
}

function termOf(part: string, context: NameContext): OrderTerm {
  const [path = '', direction = 'asc', ...rest] = part.split(/\s+/);
  if (rest.length > 0 || (direction !== 'asc' && direction !== 'desc'))
    throw badQuery(`Syntax error at position ${part.length} in '${part}'.`);
  const property = resolvePath(context, path.split('/'));
  const isLookup = property.column.type === 'lookup';
  return {
    name: path.replaceAll('/', '.'),
    descending: direction === 'desc',
    keyType: keyTypeOf(property.column),
    key: isLookup ? (scope) => lookupName(context, property, scope) : property.value,
  };
}

/** Look-ups are sorted by the name they show (Learn: "Order rows using OData"). */
function lookupName({ catalog }: NameContext, { column, row }: PropertyPath, scope: RowScope): string | null {
  const reference = row(scope)?.[column.logicalName];
  if (typeof reference !== 'object' || reference === null) return null;
  return foldText(primaryNameOf(catalog, reference.table, reference.id) ?? '');
}
