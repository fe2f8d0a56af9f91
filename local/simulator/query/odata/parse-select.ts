import type { Table } from '../../catalog';
import { columnOfProperty } from '../column-names';

/** Logical names of the columns in `$select`; undefined when it is absent, which means all. */
export const parseSelect = (table: Table, select: string | undefined): readonly string[] | undefined =>
  select === undefined ? undefined : namesIn(select).map((name) => columnOfProperty(table, name).logicalName);

const namesIn = (select: string): readonly string[] =>
  select
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
