import { element } from '../../../client/element';
import type { HostWebApi } from '../dataverse/web-api';
import { textInRow } from '../dataverse/text-in-row';
import type { ReadTable } from '../dataverse/table-metadata';
import { openDialog } from './open-dialog';

export interface ChosenRow {
  readonly entityType: string;
  /** In braces, as the platform's own dialog gives it. */
  readonly id: string;
  readonly name: string;
}

/** Lets the user choose a row of these tables; undefined when none was chosen. */
export type ChooseRow = (tables: readonly string[]) => Promise<ChosenRow | undefined>;

const shownRows = 50;

/** The platform's dialog for look-ups, with the first rows of each table. */
export const createLookupDialog =
  (webAPI: HostWebApi, readTable: ReadTable): ChooseRow =>
  async (tables) => {
    const lists = await Promise.all(
      tables.map(async (table) => {
        const { primaryId, primaryName, displayName } = await readTable(table);
        const options = `?$select=${primaryName}&$orderby=${primaryName}&$top=${shownRows}`;
        const { entities } = await webAPI.retrieveMultipleRecords(table, options);
        return entities.map((row) => ({
          entityType: table,
          id: `{${textInRow(row, primaryId).toUpperCase()}}`,
          name: textInRow(row, primaryName),
          kind: displayName,
        }));
      }),
    );
    const rows = lists.flat();
    const list = element(
      'select',
      { name: 'row', size: '8', 'aria-label': 'Rows' },
      ...rows.map(({ name, kind }, index) =>
        element('option', { value: String(index) }, `${name} (${kind})`),
      ),
    );
    const isChosen = await openDialog({
      title: 'Look up',
      content: rows.length > 0 ? list : element('p', {}, 'There is no such row.'),
      confirm: 'Choose',
      cancel: 'Cancel',
    });
    const chosen = isChosen ? rows[list.selectedIndex] : undefined;
    return chosen && { entityType: chosen.entityType, id: chosen.id, name: chosen.name };
  };
