import { tableNames } from '../../description/tables/table-names';
import type { Condition, Filter, ViewDescription } from '../../description/views/view-description';
import { element, type XmlElement } from '../../xml/xml-element';

/** The query of a view: its columns, its order, its filter. */
export function viewFetch({ table, columns, order, filter, searched }: ViewDescription): XmlElement {
  const names = new Set([tableNames(table).primaryId, ...columns.map(({ column }) => column)]);
  return element('fetch', { version: '1.0', mapping: 'logical' }, [
    element('entity', { name: table }, [
      ...[...names].map((name) => element('attribute', { name })),
      ...order.map(({ column, descending }) =>
        element('order', { attribute: column, descending: String(descending) }),
      ),
      filter && filterElement(filter),
      searched && searchElement(searched),
    ]),
  ]);
}

const filterElement = ({ type, parts }: Filter): XmlElement =>
  element(
    'filter',
    { type },
    parts.map((part) => ('type' in part ? filterElement(part) : conditionElement(part))),
  );

const conditionElement = ({ column, operator, value }: Condition): XmlElement =>
  element('condition', { attribute: column, operator, value });

/** Dynamics puts the searched text where `{0}` stands. */
const searchElement = (columns: readonly string[]): XmlElement =>
  element(
    'filter',
    { type: 'or', isquickfindfields: 1 },
    columns.map((column) => element('condition', { attribute: column, operator: 'like', value: '{0}' })),
  );
