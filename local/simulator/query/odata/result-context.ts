import type { Table } from '../../catalog';
import type { ODataQuery } from '../query-types';
import type { Expand } from './parse-expand';

/** `…/$metadata#leads(subject,mpl_lead_leadtouch(mpl_name))`, with `/$entity` for one row. */
export function resultContext(table: Table, request: ODataQuery, expands: readonly Expand[]): string {
  const parts = partsOf(request.options.get('$select'), expands);
  const shape = parts.length === 0 ? '' : `(${parts.join(',')})`;
  const suffix = request.single ? '/$entity' : '';
  return `${request.contextBase}$metadata#${table.entitySetName}${shape}${suffix}`;
}

function partsOf(select: string | undefined, expands: readonly Expand[]): readonly string[] {
  const columns = select?.split(',').map((name) => name.trim()) ?? [];
  return [
    ...columns.filter((name) => name !== ''),
    ...expands.map(
      ({ navigation, options, nested }) =>
        `${navigation}(${partsOf(options.get('$select'), nested).join(',')})`,
    ),
  ];
}
