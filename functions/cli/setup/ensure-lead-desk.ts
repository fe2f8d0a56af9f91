import { leadDesk } from '../../../solution/description/tables/lead-desk';
import { deskRowId } from '../../../solution/sources/app/desk-row-id';
import { inPlace, mended, type Finding } from './finding';
import type { WebApi } from './web-api';

/** The one row that the app opens with: a solution carries tables, not rows. */
export async function ensureLeadDesk(api: WebApi): Promise<Finding> {
  const row = await api.find(`${leadDesk.entitySetName}(${deskRowId})?$select=${leadDesk.primaryName}`);
  if (row !== undefined) return inPlace('Start page of the app');
  await api.create(leadDesk.entitySetName, {
    [leadDesk.primaryId]: deskRowId,
    [leadDesk.primaryName]: 'Marketplace leads',
  });
  return mended('Start page of the app was missing and is made');
}
