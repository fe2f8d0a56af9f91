import { listLimits } from '../leads/list-limits';
import type { ShownLead, ShownLeads } from '../leads/shown-lead';
import { arrange } from './arrange';
import { askSite } from './ask-site';
import { byId } from './by-id';
import { countOf } from './count-of';
import { leadCard } from './lead-card';
import { newsTeller } from './news-teller';
import { pollWhileVisible } from './poll-while-visible';

const usualPauseMs = 1_000;
const hurry = { pauseMs: 200, forMs: 4_000 };

export interface LeadList {
  /** Something was sent: look more often for a moment. */
  expect(): void;
}

/** Keeps the list of leads as Dynamics has it. What did not change is not painted again. */
export function startLeadList(nowMs: () => number, isShown: () => boolean): LeadList {
  const list = byId('lead-list', HTMLOListElement);
  const more = byId('more-leads', HTMLButtonElement);
  const tell = newsTeller(byId('lead-news', HTMLElement), nowMs);
  const cards = new Map<string, { readonly text: string; readonly node: HTMLLIElement }>();
  let shown: readonly ShownLead[] | undefined;
  let etag: string | null = null;
  let limit: number = listLimits.step;
  let hurryUntilMs = 0;

  const cardOf = (lead: ShownLead): HTMLLIElement => {
    const text = JSON.stringify(lead);
    const known = cards.get(lead.id);
    if (known?.text === text) return known.node;
    const node = leadCard(lead);
    if (shown !== undefined) node.classList.add('fresh');
    cards.set(lead.id, { text, node });
    return node;
  };
  const paint = ({ total, leads }: ShownLeads) => {
    arrange(list, leads.map(cardOf));
    const ids = new Set(leads.map(({ id }) => id));
    for (const id of cards.keys()) if (!ids.has(id)) cards.delete(id);
    shown = leads;
    byId('lead-count', HTMLElement).textContent =
      leads.length < total ? `${leads.length} of ${total} leads, last changed first` : countOf(total, 'lead');
    more.hidden = leads.length >= Math.min(total, listLimits.most);
    say(total === 0 ? 'No lead yet. Send one, and it appears here.' : '');
  };
  const look = async () => {
    const answer = await askSite<ShownLeads>(`/read/leads?limit=${limit}`, etag);
    if (answer.kind === 'failed') {
      etag = null;
      say(`${answer.message} Looking again every second.`);
    } else if (answer.kind === 'read') {
      etag = answer.etag;
      paint(answer.value);
    }
    if (shown !== undefined) tell(shown);
  };
  const poll = pollWhileVisible(look, () => (nowMs() < hurryUntilMs ? hurry.pauseMs : usualPauseMs), isShown);

  more.addEventListener('click', () => {
    limit += listLimits.step;
    // What comes now is older, not new.
    shown = undefined;
    poll.now();
  });
  return {
    expect() {
      hurryUntilMs = nowMs() + hurry.forMs;
      poll.now();
    },
  };
}

/** The line above the list; empty when the list speaks for itself. */
function say(text: string): void {
  const notice = byId('lead-notice', HTMLElement);
  if (notice.textContent !== text) notice.textContent = text;
}
