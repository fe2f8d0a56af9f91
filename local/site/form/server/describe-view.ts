import type { ReadView } from '../../../../solution/read/view-types';
import { childAt, childrenOf } from '../../../../solution/xml/select';
import { writeXml } from '../../../../solution/xml/write-xml';
import type { ScreenView } from '../screen';
import { textsOf } from './texts-of';

/** A view as the page asks for its rows. */
export function describeView({ id, table, labels, columns, fetch }: ReadView): ScreenView {
  const entity = childAt(fetch, 'entity');
  return {
    id,
    table,
    texts: textsOf(labels),
    columns,
    orders: childrenOf(entity, 'order').map(({ attributes }) => ({
      column: attributes['attribute'] ?? '',
      descending: attributes['descending'] === 'true',
    })),
    filters: childrenOf(entity, 'filter')
      .map((filter) => writeXml(filter, { declaration: false }))
      .join(''),
  };
}
