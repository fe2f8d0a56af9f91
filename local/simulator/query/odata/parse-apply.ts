import { isAggregateMethod, type AggregateMethod } from '../aggregate/aggregate-value';
import { badQuery, notImplemented } from '../query-error';
import { splitTopLevel } from './split-top-level';

export interface ApplyAggregate {
  readonly alias: string;
  readonly method: AggregateMethod;
  /** Absent in `$count as alias`. */
  readonly path?: readonly string[];
}

/** `filter(…)/groupby((…),aggregate(…))`: filters first, then one grouping or aggregation. */
export interface Apply {
  readonly filters: readonly string[];
  readonly groupBy: readonly (readonly string[])[];
  readonly aggregates: readonly ApplyAggregate[];
}

const methods: ReadonlyMap<string, AggregateMethod> = new Map([['average', 'avg']]);

export function parseApply(text: string): Apply {
  const steps = splitTopLevel(text, '/').map((step) => {
    const match = /^(filter|groupby|aggregate)\s*\(([\s\S]*)\)$/.exec(step);
    if (!match) throw badQuery(`Syntax error at position 0 in '${step}'.`);
    return { name: match[1] ?? '', inner: (match[2] ?? '').trim() };
  });
  const last = steps.at(-1);
  const before = steps.slice(0, -1);
  if (!last || last.name === 'filter' || before.some(({ name }) => name !== 'filter')) throw notImplemented();
  const filters = before.map(({ inner }) => inner);
  if (last.name === 'aggregate') return { filters, groupBy: [], aggregates: parseAggregates(last.inner) };
  const [columns = '', aggregate, ...rest] = splitTopLevel(last.inner, ',');
  const names = /^\(([^()]*)\)$/.exec(columns)?.[1];
  const aggregates = aggregate === undefined ? '' : /^aggregate\s*\(([\s\S]*)\)$/.exec(aggregate)?.[1];
  if (names === undefined || aggregates === undefined || rest.length > 0)
    throw badQuery(`Syntax error at position 0 in '${last.inner}'.`);
  return {
    filters,
    groupBy: names.split(',').map((name) => name.trim().split('/')),
    aggregates: parseAggregates(aggregates),
  };
}

function parseAggregates(text: string): readonly ApplyAggregate[] {
  return splitTopLevel(text, ',')
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^(?:\$count|([\w/]+)\s+with\s+(\w+))\s+as\s+(\w+)$/.exec(part);
      if (!match) throw badQuery(`Syntax error at position 0 in '${part}'.`);
      const [, path, method = 'count', alias = ''] = match;
      if (path === undefined) return { alias, method: 'count' };
      const known = methods.get(method) ?? method;
      if (!isAggregateMethod(known)) throw badQuery(`The aggregation method '${method}' is not supported.`);
      return { alias, method: known, path: path.split('/') };
    });
}
