/** @jest-environment jsdom */
import { leadCard } from '../../../local/site/client/lead-card';
import type { ShownLead } from '../../../local/site/leads/shown-lead';

const lead: ShownLead = {
  id: '1',
  topic: 'Contact me: Contoso Backup',
  name: 'Linnéa Björk',
  company: 'Fabrikam',
  email: 'linnea@fabrikam.example.com',
  source: 'AppSource',
  action: 'PLT',
  callToAction: 'Contact me',
  offerTitle: 'Contoso Backup',
  offerId: 'contoso-backup',
  stage: 'Received',
  state: 'Open',
  followUp: 'Due',
  followUpDueOn: '2026-11-22T09:00:00Z',
  isTest: false,
  doNotContact: false,
  contactRequested: true,
  touches: [
    { id: 'b', name: 'Free trial', touchedOn: '2026-11-21T10:00:00Z', leadSource: 'AzureMarketplace' },
    { id: 'a', name: 'Contact me', touchedOn: '2026-11-21T09:00:00Z', leadSource: 'SPZA' },
  ],
};

const factsOf = (card: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...card.querySelectorAll('.facts > div')].map((div) => [
      div.querySelector('dt')?.textContent ?? '',
      div.querySelector('dd')?.textContent ?? '',
    ]),
  );

const marksOf = (card: HTMLElement) => [...card.querySelectorAll('.mark')].map((mark) => mark.textContent);

test('tells who did what, and what is due', () => {
  const card = leadCard(lead);
  expect(card.querySelector('h3')?.textContent).toBe('Contact me: Contoso Backup');
  expect(card.querySelector('.who')?.textContent).toBe('Linnéa Björk · Fabrikam');
  expect(factsOf(card)).toMatchObject({
    'Call to action': 'Contact me',
    Source: 'AppSource · PLT',
    Offer: 'Contoso Backup · contoso-backup',
    Stage: 'Received · Open',
  });
  expect(factsOf(card)['Follow-up']).toMatch(/^Due, by .*2026/);
});

test('lists the touches with their time and what was received', () => {
  const touches = [...leadCard(lead).querySelectorAll('.touches li')];
  expect(touches.map((touch) => touch.querySelector('time')?.getAttribute('datetime'))).toEqual([
    '2026-11-21T10:00:00Z',
    '2026-11-21T09:00:00Z',
  ]);
  expect(touches.map((touch) => touch.querySelector('code')?.textContent)).toEqual([
    'AzureMarketplace',
    'SPZA',
  ]);
});

test('leaves out a fact that is empty, and says so much when no follow-up is due', () => {
  const facts = factsOf(
    leadCard({ ...lead, followUp: 'Not required', followUpDueOn: undefined, stage: undefined }),
  );
  expect(facts['Follow-up']).toBe('Not required');
  expect(facts['Stage']).toBe('Open');
  expect(facts).not.toHaveProperty('Notes');
});

test.each([
  [{ contactRequested: false }, []],
  [{ contactRequested: true }, ['Asked for contact']],
  [{ contactRequested: false, isTest: true }, ['Test lead']],
  [{ contactRequested: true, doNotContact: true }, ['Do not contact', 'Asked for contact']],
])('%j is marked %j', (change, marks) => {
  expect(marksOf(leadCard({ ...lead, ...change }))).toEqual(marks);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '&lt;b&gt;',
  'javascript:alert(1)',
])('shows %s as the text that it is, in every column', (text) => {
  const hostile = Object.fromEntries(
    Object.entries(lead).map(([name, value]) => [name, typeof value === 'string' ? text : value]),
  ) as unknown as ShownLead;
  const card = leadCard({
    ...hostile,
    notes: text,
    touches: [{ id: text, name: text, touchedOn: text, source: text, action: text, leadSource: text }],
  });
  expect(card.querySelector('img, script, a, [onerror]')).toBeNull();
  expect(card.querySelector('h3')?.textContent).toBe(text);
  expect(card.querySelector('.touches code')?.textContent).toBe(text);
});
