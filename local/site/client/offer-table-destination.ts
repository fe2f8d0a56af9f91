import { askSite } from './ask-site';
import { byId } from './by-id';

interface LeadTableState {
  readonly open: boolean;
  readonly reason?: string;
}

/** Says what the two destinations are, and takes the table away where there is none on this machine. */
export async function offerTableDestination(): Promise<void> {
  const hint = byId('destination-hint', HTMLElement);
  hint.textContent = 'Azure table adds a MarketplaceLeads row, which is polled every minute.';
  const answer = await askSite<LeadTableState>('/read/lead-table');
  if (answer.kind !== 'read' || answer.value.open) return;
  const choice = document.querySelector<HTMLInputElement>('input[name="destination"][value="table"]');
  if (choice !== null) choice.disabled = true;
  hint.textContent = `Azure table: ${answer.value.reason}`;
}
