import { eventually } from '../world/eventually';
import type { LeadsPage } from './leads-page';
import { leadsPageForFile } from './leads-page-for-file';

const opened = leadsPageForFile();
const labelled: LeadsPage['labelled'] = (label) => opened.leads.labelled(label);

describe('a person who tries the product', () => {
  test('sends a contact request and sees it become a lead; a further action becomes a touch', async () => {
    const { page, card, touches, send } = opened.leads;
    await page.getByText('No lead yet. Send one, and it appears here.').waitFor();
    await labelled('AppSource').check();
    await labelled('Call to action').selectOption('Contact me');
    await labelled('Email').fill('first.path@fabrikam.example.com');
    await labelled('Customer’s notes').fill('We need 25 seats.');
    expect(await send()).toMatch(/^Accepted \(202\) in [\d.]+ ms\.\s+Receipt [\w-]+$/);

    const topic = 'Contact me: Contoso Backup';
    await card(topic).getByText('Asked for contact').waitFor();
    const shown = await card(topic).innerText();
    for (const fact of [
      'first.path@fabrikam.example.com',
      'AppSource · PLT',
      'Received · Open',
      'Due, by',
      'We need 25 seats.',
    ])
      expect(shown).toContain(fact);
    expect(await touches(topic).allInnerTexts()).toEqual([expect.stringContaining('SPZA')]);

    await labelled('Call to action').selectOption('Free trial');
    await send();
    await touches(topic).nth(1).waitFor();
    expect(await page.locator('.lead').count()).toBe(1);
    expect(await touches(topic).first().innerText()).toContain('INS');
    await page.getByText('1 lead', { exact: true }).waitFor();

    const rows = await opened.world.observe('leads?$select=emailaddress1,mpl_touchcount,mpl_offerid');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ emailaddress1: 'first.path@fabrikam.example.com', mpl_touchcount: 2 });
    expect(opened.leads.complaints).toEqual([]);
  });

  test('sends the same lead twice and is told that it counts once', async () => {
    await labelled('Email').fill('once.only@fabrikam.example.com');
    await opened.leads.send();
    await opened.leads.card('Contact me: Contoso Backup').waitFor();
    expect(await opened.leads.send()).toContain('so it counts once');
    await labelled('Call to action').selectOption('Create');
    await opened.leads.send();
    await eventually(
      () => opened.leads.touches('Contact me: Contoso Backup').count(),
      (count) => count === 2,
    );
  });

  test('sees that a person must not be contacted', async () => {
    await opened.leads.page.getByRole('button', { name: 'Another customer' }).click();
    await labelled('Call to action').selectOption('Do not contact');
    await opened.leads.send();
    await opened.leads
      .card('Do not contact: Contoso Backup')
      .locator('.marks')
      .getByText('Do not contact')
      .waitFor();
  });

  test('sends a test lead as Partner Center does when it validates a destination', async () => {
    await opened.leads.page.getByRole('switch', { name: 'Test lead' }).check();
    expect(await labelled('First name').isDisabled()).toBe(true);
    expect(await labelled('Payload').innerText()).toMatch(/"firstName": "MSFT_TEST_\d{18}"/);
    await opened.leads.send();
    await opened.leads.card('Contact me: Contoso Backup').locator('.marks').getByText('Test lead').waitFor();
  });

  test('drops a row into the MarketplaceLeads table, which the poller takes', async () => {
    await labelled('Azure table').check();
    await labelled('Azure Marketplace').check();
    await labelled('Call to action').selectOption('Get it now');
    expect(await labelled('Payload').innerText()).toContain('"CustomerInfo": "{');
    expect(await opened.leads.send()).toMatch(/^Row written in/);
    await opened.world.runNow('poll-lead-table');
    const card = opened.leads.card('Get it now or free trial: Contoso Backup');
    await card.waitFor();
    expect(await card.innerText()).toContain('Azure Marketplace · INS');
  });

  test('is told when a storefront has no such button', async () => {
    await labelled('Azure portal').check();
    await opened.leads.page.getByText('Microsoft does not describe Contact me for Azure portal').waitFor();
    await labelled('Call to action').selectOption('Create');
    await opened.leads.page
      .getByText('Sent as source AzurePortal, action Create.', { exact: true })
      .waitFor();
  });

  test('does it all from the keyboard', async () => {
    const { page, card } = opened.leads;
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40 && (await focused()) !== name; presses++)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await tabTo('storefront');
    await page.keyboard.press('ArrowRight');
    expect(await labelled('Azure Marketplace').isChecked()).toBe(true);
    await tabTo('callToAction');
    await page.keyboard.type('Test');
    await tabTo('another-offer');
    await page.keyboard.press('Enter');
    await tabTo('email');
    await page.keyboard.type('keys.only@fabrikam.example.com');
    await page.keyboard.press('Enter');
    await card('Test drive: Contoso CRM add-on').waitFor();
    expect(await card('Test drive: Contoso CRM add-on').innerText()).toContain(
      'keys.only@fabrikam.example.com',
    );
    // The list was painted around the person, who is still where they were.
    expect(await focused()).toBe('email');
  });
});
