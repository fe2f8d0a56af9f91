import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { ArrowSortDown16Regular } from '@fluentui/react-icons/headless/svg/arrow-sort-down';
import { ArrowSortUp16Regular } from '@fluentui/react-icons/headless/svg/arrow-sort-up';
import type { GridColumn } from '../columns/grid-column';
import { ownColumns } from '../columns/own-columns';
import type { Sorting } from '../sort/sorting';
import { useTexts } from '../text-keys';
import { useActiveColumn } from './use-active-column';
import { useGridStyles } from './grid-styles';
import { SelectAllBox } from './select-all-box';
import { useFocusFollows } from './use-focus-follows';

export interface GridHeaderProps {
  readonly columns: readonly GridColumn[];
  readonly ids: readonly string[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: string) => void;
}

const icons = { ascending: ArrowSortUp16Regular, descending: ArrowSortDown16Regular } as const;

const Header: React.FC<GridHeaderProps> = ({ columns, ids, sorting, onSort }) => {
  const text = useTexts();
  const styles = useGridStyles();
  const active = useActiveColumn(0);
  const focus = (column: number): 0 | -1 => (column === active ? 0 : -1);
  const [select, heart, mark] = ownColumns;
  const sortCell = ({ name, title, sortable }: GridColumn, number: number) => {
    const direction = sorting?.column === name ? sorting.direction : undefined;
    const Icon = direction && icons[direction];
    return (
      <div
        key={name}
        role="columnheader"
        aria-colindex={number + 1}
        aria-sort={direction ?? (sortable ? 'none' : undefined)}
        tabIndex={sortable ? undefined : focus(number)}
        className={styles.cell}
      >
        {sortable ? (
          <button
            type="button"
            data-widget=""
            tabIndex={focus(number)}
            title={title}
            className={mergeClasses(styles.link, styles.heading)}
            onClick={() => onSort(name)}
          >
            <span className={styles.text}>{title}</span>
            {Icon && <Icon />}
          </button>
        ) : (
          <span className={styles.text}>{title}</span>
        )}
      </div>
    );
  };
  return (
    <div ref={useFocusFollows(active)} role="row" aria-rowindex={1} className={styles.header}>
      <div
        role="columnheader"
        aria-colindex={select + 1}
        aria-label={text('Column_Select')}
        className={styles.control}
      >
        <SelectAllBox ids={ids} tabIndex={focus(select)} />
      </div>
      <div
        role="columnheader"
        aria-colindex={heart + 1}
        aria-label={text('Column_Favorite')}
        tabIndex={focus(heart)}
        className={styles.cell}
      />
      <div
        role="columnheader"
        aria-colindex={mark + 1}
        aria-label={text('Column_Marks')}
        tabIndex={focus(mark)}
        className={styles.cell}
      />
      {columns.map((column, place) => sortCell(column, ownColumns.length + place))}
    </div>
  );
};

export const GridHeader = React.memo(Header);
