import { startLeadForm } from './lead-form';
import { startLeadList } from './lead-list';
import { offerTableDestination } from './offer-table-destination';
import { startStatusView } from './status-view';
import { currentView, startViews } from './views';

const leads = startLeadList(Date.now, () => currentView() === 'leads');
const status = startStatusView(() => currentView() === 'status');

startViews(() => {
  leads.expect();
  status.now();
});
startLeadForm({
  nowMs: Date.now,
  newId: () => crypto.randomUUID(),
  random: Math.random,
  onSent: () => leads.expect(),
});
void offerTableDestination();
