import { eventually } from '../world/eventually';
import { leadsPageForFile } from './leads-page-for-file';

const opened = leadsPageForFile();

describe('the list', () => {
  test('is not painted again while nothing changes', async () => {
    await opened.world.sendLead({
      userDetails: { email: 'calm@fabrikam.example.com' },
      leadSource: 'SPZA',
      actionCode: 'PLT',
    });
    await opened.leads.page.locator('.lead').waitFor();
    const polls = { count: 0 };
    opened.leads.page.on(
      'response',
      (response) => (polls.count += Number(response.url().includes('/read/leads'))),
    );
    await opened.leads.page.evaluate(() => {
      const list = document.querySelector('#lead-list') as HTMLElement;
      new MutationObserver(() => (list.dataset['painted'] = 'yes')).observe(list, {
        childList: true,
        subtree: true,
      });
    });
    await eventually(
      () => polls.count,
      (count) => count >= 3,
    );
    expect(await opened.leads.page.locator('#lead-list').getAttribute('data-painted')).toBeNull();
    expect(
      (await opened.leads.traffic()).filter(({ url }) => url.includes('/read/leads')).length,
    ).toBeGreaterThan(0);
  });

  test('keeps what it shows when Dataverse is away, says so, and goes on afterwards', async () => {
    const { page } = opened.leads;
    await opened.world.sendLead({
      userDetails: { email: 'stays@fabrikam.example.com' },
      leadSource: 'SPZA',
      actionCode: 'PLT',
    });
    await page.locator('.lead').waitFor();
    const away = (url: URL) => url.pathname === '/read/leads';
    await page.route(away, (route) =>
      route.fulfill({ status: 502, json: { error: { message: 'Dataverse does not answer.' } } }),
    );
    await page.getByText('Dataverse does not answer. Looking again every second.').waitFor();
    expect(await page.locator('.lead').count()).toBe(1);
    await page.unroute(away);
    await page.locator('#lead-notice').waitFor({ state: 'hidden' });
  });

  test('shows the newest fifty and more on demand', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => ({ subject: `Lead ${n}`, lastname: 'Kim' }));
    await opened.world.sim('POST', 'records', { set: 'leads', rows });
    await opened.leads.page.getByText('50 of 60 leads, last changed first').waitFor();
    await opened.leads.page.getByRole('button', { name: 'Show more' }).click();
    await opened.leads.page.getByText('60 leads', { exact: true }).waitFor();
    expect(await opened.leads.page.locator('.lead').count()).toBe(60);
  });

  test('shows markup in a lead as the text that it is', async () => {
    const offerTitle = '<img src=x onerror="document.title=1">';
    await opened.world.sendLead({
      userDetails: { email: 'text@fabrikam.example.com' },
      leadSource: 'SPZA',
      actionCode: 'PLT',
      offerTitle,
    });
    await opened.leads.card(`Contact me: ${offerTitle}`).waitFor();
    expect(await opened.leads.page.locator('#lead-list img').count()).toBe(0);
    expect(await opened.leads.page.title()).toBe('Leads – Marketplace Leads for Dynamics 365');
    expect(opened.leads.complaints).toEqual([]);
  });
});

describe('the status', () => {
  test('shows figures and words, and leads to the page of the Function App', async () => {
    const { page } = opened.leads;
    await opened.leads.labelled('Email').fill('status@fabrikam.example.com');
    await opened.leads.send();
    await opened.leads.card('Contact me: Contoso Backup').waitFor();
    await page.getByRole('link', { name: 'Status', exact: true }).click();
    await page.getByText('Everything works.').waitFor();
    const figures = await page.locator('.tiles').innerText();
    for (const words of ['Waiting', 'Dead letters', 'Quarantine', 'answers'])
      expect(figures).toContain(words);
    await page.locator('section', { hasText: 'Last lead by source' }).getByText('AppSource').waitFor();
    await page.getByRole('link', { name: 'Status page of the Function App' }).click();
    await page.getByRole('heading', { name: 'Marketplace leads', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/status');
  });
});

test('the key is in nothing that the browser gets or sends, and no other host is asked', async () => {
  await opened.leads.send();
  await opened.leads.labelled('Azure table').check();
  await opened.leads.send();
  await opened.leads.page.getByRole('link', { name: 'Status', exact: true }).click();
  await opened.leads.page.locator('.tiles').waitFor();
  const traffic = await opened.leads.traffic();
  expect(traffic.length).toBeGreaterThan(6);
  for (const { url, text } of traffic) {
    expect(new URL(url).origin).toBe(opened.world.siteUrl);
    expect(text).not.toContain(opened.world.functionKey);
  }
  expect(await opened.leads.page.content()).not.toContain(opened.world.functionKey);
  expect(opened.world.output()).not.toContain(opened.world.functionKey);
});
