import type * as Fluent from '@fluentui/react-components';
import type * as React from 'react';
import type * as ReactDom from 'react-dom';
import type { MockRow } from '../../pcf-controls/testing/filter-rows';
import { gridRow, gridText, shownColumns } from '../browser/pcf/grid-rows';

interface Platform {
  readonly Reactv16: typeof React;
  readonly ReactDOMv16: typeof ReactDom;
  readonly FluentUIReactv940: typeof Fluent;
}

type PartName = `DataGrid${'' | 'Header' | 'HeaderCell' | 'Body' | 'Row' | 'Cell'}`;

/** Fluent's own grid as its documentation shows it, with the rows and columns of ours. Returns how to remove it. */
export const mountFluentGrid = (place: Element, rows: number): (() => void) => {
  const { Reactv16, ReactDOMv16, FluentUIReactv940 } = window as unknown as Platform;
  const { createElement } = Reactv16;
  const { createTableColumn, FluentProvider, webLightTheme } = FluentUIReactv940;
  // Their children are functions, which the types of `createElement` do not know.
  const { DataGrid, DataGridHeader, DataGridHeaderCell, DataGridBody, DataGridRow, DataGridCell } =
    FluentUIReactv940 as unknown as Readonly<Record<PartName, React.ElementType>>;
  const columns = shownColumns.map(({ name, displayName }) =>
    createTableColumn<MockRow>({
      columnId: name,
      renderHeaderCell: () => displayName,
      renderCell: (row) => gridText(name, row[name] ?? null),
    }),
  );
  type Column = (typeof columns)[number];
  const selectionCell = { checkboxIndicator: { 'aria-label': 'Select row' } };
  const header = createElement(DataGridRow, {
    selectionCell,
    children: ({ renderHeaderCell }: Column) =>
      createElement(DataGridHeaderCell, undefined, renderHeaderCell()),
  });
  const rowOf = ({ item, rowId }: { readonly item: MockRow; readonly rowId: string }) =>
    createElement(DataGridRow, {
      key: rowId,
      selectionCell,
      children: ({ renderCell }: Column) => createElement(DataGridCell, undefined, renderCell(item)),
    });
  const grid = createElement(
    DataGrid,
    {
      items: Array.from({ length: rows }, (_, number) => gridRow(number, Date.now())),
      columns,
      selectionMode: 'multiselect',
      sortable: true,
      getRowId: (row: MockRow) => String(row['leadid']),
    },
    createElement(DataGridHeader, undefined, header),
    createElement(DataGridBody, { children: rowOf }),
  );
  ReactDOMv16.render(createElement(FluentProvider, { theme: webLightTheme }, grid), place);
  return () => void ReactDOMv16.unmountComponentAtNode(place);
};
