import type { ShownLead, ShownTouch } from '../leads/shown-lead';
import { countOf } from './count-of';
import { element } from './element';
import { timeElement } from './time-element';

/** One lead with its touches. */
export function leadCard(lead: ShownLead): HTMLLIElement {
  const headingId = `lead-${lead.id}`;
  return element(
    'li',
    {},
    element(
      'article',
      { class: 'lead', 'aria-labelledby': headingId },
      element('div', { class: 'heading' }, element('h3', { id: headingId }, lead.topic), marks(lead)),
      element('p', { class: 'who' }, joined([lead.name, lead.jobTitle, lead.company])),
      element('p', { class: 'reach' }, joined([lead.email, lead.phone, lead.country])),
      element(
        'dl',
        { class: 'facts' },
        ...fact('Call to action', lead.callToAction),
        ...fact('Source', joined([lead.source, lead.action])),
        ...fact('Offer', joined([lead.offerTitle, lead.offerId])),
        ...fact('Stage', joined([lead.stage, lead.state])),
        ...fact('Follow-up', followUp(lead)),
        ...fact('Received', lead.receivedOn && timeElement(lead.receivedOn)),
        ...fact('Notes', lead.notes, 'wide'),
      ),
      element('h4', {}, countOf(lead.touches.length, 'touch', 'touches')),
      element('ol', { class: 'touches' }, ...lead.touches.map(touchItem)),
    ),
  );
}

function touchItem(touch: ShownTouch): HTMLLIElement {
  return element(
    'li',
    {},
    touch.touchedOn && timeElement(touch.touchedOn),
    element('span', {}, touch.name),
    element('span', { class: 'raw' }, joined([touch.source, touch.action]), ' ', rawText(touch.leadSource)),
  );
}

const rawText = (raw: string | undefined): Node | undefined =>
  raw === undefined ? undefined : element('code', { title: 'Lead source as received' }, raw);

function marks({ isTest, doNotContact, contactRequested }: ShownLead): HTMLElement {
  const mark = (tone: string, text: string) => element('span', { class: `mark ${tone}` }, text);
  return element(
    'p',
    { class: 'marks' },
    doNotContact ? mark('stop', 'Do not contact') : undefined,
    contactRequested ? mark('ask', 'Asked for contact') : undefined,
    isTest ? mark('plain', 'Test lead') : undefined,
  );
}

function followUp({ followUp: status, followUpDueOn }: ShownLead): Node | string | undefined {
  if (followUpDueOn === undefined) return status;
  return element('span', {}, `${status ?? 'Due'}, by `, timeElement(followUpDueOn));
}

function fact(name: string, value: Node | string | undefined, shape = ''): readonly HTMLElement[] {
  if (value === undefined || value === '') return [];
  return [element('div', { class: shape }, element('dt', {}, name), element('dd', {}, value))];
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');
