import type { Column } from '../dataset';
import type { GridColumn } from './grid-column';

const narrowest = 96;
const usual = 160;

/** Model-driven views give pixels as size factor, other hosts a proportion near one. */
const widthOf = ({ visualSizeFactor }: Column): number =>
  visualSizeFactor > 20 ? Math.max(visualSizeFactor, narrowest) : usual;

const toGridColumn = (column: Column, primary: string | undefined): GridColumn => ({
  name: column.name,
  title: column.displayName,
  dataType: column.dataType,
  width: widthOf(column),
  sortable: column.disableSorting !== true,
  isPrimary: column.name === primary,
});

/** Hosts give columns that a control added a place before the first: on a later visit only this tells them. */
const isOfView = ({ name, order, isHidden }: Column, added: ReadonlySet<string>): boolean =>
  isHidden !== true && !added.has(name) && !(order < 0);

/**
 * The columns to draw, in the view's order: those that the view shows, not those that were `added` for marks and
 * export. The favorite column is drawn as the heart.
 */
export const gridColumns = (
  columns: readonly Column[],
  added: ReadonlySet<string>,
): readonly GridColumn[] => {
  const shown = columns
    .filter((column) => isOfView(column, added) && column.name !== 'mpl_favorite')
    .sort((a, b) => a.order - b.order);
  const primary = shown.find(({ isPrimary }) => isPrimary)?.name ?? shown[0]?.name;
  return shown.map((column) => toGridColumn(column, primary));
};
