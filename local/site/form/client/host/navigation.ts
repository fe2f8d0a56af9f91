import { element } from '../../../client/element';
import type { HostWebApi } from '../dataverse/web-api';
import { textInRow } from '../dataverse/text-in-row';
import type { ReadTable } from '../dataverse/table-metadata';
import { leadHash } from '../page/route';
import { openDialog } from './open-dialog';

const say = (title: string, words: string, confirm = 'OK', cancel?: string): Promise<boolean> =>
  openDialog({ title, content: element('p', {}, words), confirm, cancel });

/** Also opens anew what is open already, as the host does. */
function openHash(hash: string): void {
  if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = hash;
}

const plainId = (id = ''): string => id.replace(/[{}]/g, '').toLowerCase();

/** `context.navigation`. Of forms the page has the lead's; of other rows it tells the name. */
export const createNavigation = (
  webAPI: HostWebApi,
  readTable: ReadTable,
): Partial<ComponentFramework.Navigation> => ({
  async openForm({ entityName, entityId }) {
    if (entityName === 'lead') {
      openHash(leadHash(plainId(entityId)));
      return { savedEntityReference: [] };
    }
    const { primaryName, displayName } = await readTable(entityName);
    const row = await webAPI.retrieveRecord(entityName, plainId(entityId), `?$select=${primaryName}`);
    await say(displayName, `Dynamics 365 would open “${textInRow(row, primaryName)}” now.`);
    return { savedEntityReference: [] };
  },
  openUrl: (url) => void window.open(url, '_blank', 'noopener'),
  async openAlertDialog({ text, confirmButtonLabel }) {
    await say('', text, confirmButtonLabel);
  },
  async openConfirmDialog({ text, title, confirmButtonLabel, cancelButtonLabel = 'Cancel' }) {
    return { confirmed: await say(title ?? '', text, confirmButtonLabel, cancelButtonLabel) };
  },
  async openErrorDialog({ message }) {
    await say('Error', message ?? '');
  },
});
