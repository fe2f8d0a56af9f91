import { element } from '../../../client/element';
import type { ScreenServices } from '../screen-services';

const shownRows = 20;

/** Dynamics' own timeline: the activities about the lead, the latest first. */
export async function timeline(
  leadId: string,
  { webAPI, readTable, format }: ScreenServices,
): Promise<HTMLElement> {
  const columns = ['subject', 'activitytypecode', 'statecode', 'createdon'];
  const filter = `_regardingobjectid_value eq ${leadId}`;
  const options = `?$select=${columns.join(',')}&$filter=${filter}&$orderby=createdon desc`;
  const [table, { entities }] = await Promise.all([
    readTable('activitypointer'),
    webAPI.retrieveMultipleRecords('activitypointer', options, shownRows),
  ]);
  if (entities.length === 0) return element('p', { class: 'quiet' }, 'No activities yet.');
  return element(
    'ul',
    { class: 'timeline' },
    ...entities.map((row) => {
      const [subject, kind, state, createdOn] = columns.map((column) => format(table, row, column));
      return element(
        'li',
        {},
        element('strong', { dir: 'auto' }, subject),
        element('span', {}, [kind, state, createdOn].filter((text) => text !== '').join(' · ')),
      );
    }),
  );
}
