import { element } from '../../../client/element';
import { textInRow } from '../dataverse/text-in-row';
import type { ScreenServices } from '../screen-services';

const shownRows = 20;

/** Dynamics' own timeline: the activities about the lead, the latest first. */
export async function timeline(
  leadId: string,
  { webAPI, readTable, format }: ScreenServices,
): Promise<HTMLElement> {
  const columns = ['subject', 'statecode', 'createdon'];
  const filter = `_regardingobjectid_value eq ${leadId}`;
  const options = `?$select=activitytypecode,${columns.join(',')}&$filter=${filter}&$orderby=createdon desc`;
  const [table, { entities }] = await Promise.all([
    readTable('activitypointer'),
    webAPI.retrieveMultipleRecords('activitypointer', options, shownRows),
  ]);
  if (entities.length === 0) return element('p', { class: 'quiet' }, 'No activities yet.');
  const items = entities.map(async (row) => {
    const { displayName } = await readTable(textInRow(row, 'activitytypecode'));
    const [subject, state, createdOn] = columns.map((column) => format(table, row, column));
    const facts = [displayName, state, createdOn].filter((text) => text !== '').join(' · ');
    return element('li', {}, element('strong', { dir: 'auto' }, subject), element('span', {}, facts));
  });
  return element('ul', { class: 'timeline' }, ...(await Promise.all(items)));
}
