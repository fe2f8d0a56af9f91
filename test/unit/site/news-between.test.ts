import { newsBetween } from '../../../local/site/client/news-between';
import { newsTeller } from '../../../local/site/client/news-teller';
import type { ShownLead } from '../../../local/site/leads/shown-lead';

const lead = (id: string, touches = 1): ShownLead => ({
  id,
  topic: id,
  name: id,
  isTest: false,
  doNotContact: false,
  contactRequested: false,
  touches: Array.from({ length: touches }, (_, n) => ({ id: `${id}-${n}`, name: id })),
});

test.each([
  ['nothing changed', [lead('a')], [lead('a')], ''],
  ['the first lead of all', [], [lead('a')], '1 new lead'],
  ['two leads in front', [lead('a')], [lead('c'), lead('b'), lead('a')], '2 new leads'],
  ['a further touch', [lead('a')], [lead('a', 2)], '1 further touch'],
  ['both', [lead('a')], [lead('b'), lead('a', 3)], '1 new lead, 2 further touches'],
  ['a lead gone', [lead('b'), lead('a')], [lead('a')], ''],
  ['older leads shown below', [lead('b')], [lead('b'), lead('a'), lead('z')], ''],
])('%s', (_case, before, after, news) => {
  expect(newsBetween(before, after)).toBe(news);
});

describe('the live region', () => {
  const listen = () => {
    let nowMs = 0;
    const said: string[] = [];
    const region = { set textContent(text: string) { said.push(text); } } as HTMLElement; // prettier-ignore
    return { said, tell: newsTeller(region, () => nowMs), wait: (ms: number) => (nowMs += ms) };
  };

  test('is silent about what is there when the page opens', () => {
    const { said, tell } = listen();
    tell([lead('a')]);
    expect(said).toEqual([]);
  });

  test('gathers a burst and tells the rest of it later', () => {
    const { said, tell, wait } = listen();
    const leads = ['a', 'b', 'c', 'd'].map((id) => lead(id));
    tell([]);
    tell(leads.slice(0, 1));
    wait(1_000);
    tell(leads.slice(0, 2).toReversed());
    wait(1_000);
    const all = leads.toReversed();
    tell(all);
    expect(said).toEqual(['1 new lead']);
    wait(5_000);
    tell(all);
    tell(all);
    expect(said).toEqual(['1 new lead', '3 new leads']);
  });
});
