import { element } from '../../../client/element';
import type { CellContent } from '../../screen';
import { createDescribeColumn, viewColumns } from '../dataset/dataset-columns';
import { escapeXml } from '../dataset/escape-xml';
import { readPage } from '../dataset/read-page';
import type { ScreenServices } from '../screen-services';

const shownRows = 50;

/** Dynamics' own sub-grid: a view's rows that point to the form's row. */
export async function relatedRows(
  { viewId, lookup }: Extract<CellContent, { kind: 'subgrid' }>,
  leadId: string,
  { screen, ask, readTable, format, language }: ScreenServices,
): Promise<HTMLElement> {
  const view = screen.views.find(({ id }) => id === viewId);
  if (view === undefined) return element('p', { class: 'quiet' }, 'The solution has no such view.');
  const table = await readTable(view.table);
  const ofLead = `<filter><condition attribute="${lookup}" operator="eq" value="${escapeXml(leadId)}"/></filter>`;
  const { rows } = await readPage(ask, table, {
    table: view.table,
    columns: view.columns.map(({ name }) => name),
    orders: view.orders,
    filters: [view.filters, ...(lookup === undefined ? [] : [ofLead])],
    pageSize: shownRows,
    page: 1,
  });
  const columns = viewColumns(view, createDescribeColumn(table, screen.columns, language)).filter(
    ({ isHidden }) => isHidden !== true,
  );
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map(({ displayName }) => element('th', { scope: 'col' }, displayName))),
    ),
    element(
      'tbody',
      {},
      ...rows.map((row) =>
        element(
          'tr',
          {},
          ...columns.map(({ name }) => element('td', { dir: 'auto' }, format(table, row, name))),
        ),
      ),
    ),
  );
}
