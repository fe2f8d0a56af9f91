import { eventually } from '../../world/eventually';
import type { StartedWorld } from '../../world/start-world';

/** Sends the contact request of Ada Berg, waits until it is in Dataverse and gives its id. */
export async function sendOneLead(world: StartedWorld, email: string): Promise<string> {
  await world.sendLead(
    {
      userDetails: { firstName: 'Ada', lastName: 'Berg', email, country: 'Sweden' },
      leadSource: 'SPZA-PLT|contoso.contoso-backup',
      offerTitle: 'Contoso Backup',
    },
    'contoso-backup',
  );
  const [lead] = await eventually(
    () => world.observe('leads?$select=leadid'),
    (rows) => rows.length === 1,
  );
  return String(lead?.['leadid']);
}
