import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { eventually } from '../../world/eventually';
import { openSellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';
import { sendOneLead } from './send-one-lead';

const screen = screenForFile();
let leadId: string;

beforeAll(async () => {
  leadId = await sendOneLead(screen.world, 'ada.berg@fabrikam.example.com');
}, 60_000);

const addressOf = (view: string) => (view === 'lead' ? `lead/${leadId}` : view);
const openAt = async (address: string, width = 1400) => {
  const isForm = address.includes('#/lead/');
  // axe is put into the page by the test, which the page's own policy would not allow.
  const options = { bypassCSP: true, viewport: { width, height: 900 } };
  const seller = await openSellerPage(screen.browser, screen.world.siteUrl, address, options);
  if (address.includes('#/dashboards')) await seller.page.locator('svg.ring').waitFor();
  else if (!isForm) await seller.row('Ada Berg').waitFor();
  else
    for (const name of ['FollowUpStatus', 'ContactValidity', 'LeadSourceBreakdown'])
      await seller.control(name).getByRole('button').first().waitFor();
  return seller;
};

describe.each(['light', 'dark', 'contrast'])('in the theme %s', (theme) => {
  test.each(['leads', 'lead', 'dashboards'])(
    'the view %s has no barrier that axe calls serious or critical',
    async (view) => {
      const seller = await openAt(`?theme=${theme}#/${addressOf(view)}`);
      await seller.page.addScriptTag({
        content: await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
      });
      const found = await seller.page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
        const { violations, passes } = await axe.run();
        return {
          violations: violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
          passes: passes.length,
        };
      });
      expect(found).toEqual({ violations: [], passes: expect.any(Number) as number });
      expect(found.passes).toBeGreaterThan(20);
      expect(seller.complaints).toEqual([]);
      await seller.close();
    },
  );
});

test.each(['leads', 'lead', 'dashboards'])(
  'nothing of the view %s has to be scrolled sideways at 320 pixels',
  async (view) => {
    const seller = await openAt(`#/${addressOf(view)}`, 320);
    const { scrollWidth, clientWidth } = await seller.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await seller.close();
  },
);

test.each([
  ['1053', 'Nästa steg', 'Kontakta kunden', 'sv-SE'],
  ['1040', 'Prossimo passo', 'Contatta il cliente', 'it-IT'],
  ['1043', 'Volgende stap', 'Neem contact op met de klant', 'nl-NL'],
])('in language %s, form and controls speak it', async (language, section, words, lang) => {
  const seller = await openAt(`#/lead/${leadId}`);
  await seller.page.getByLabel('Language').selectOption(language);
  await seller.page.getByRole('heading', { name: section }).waitFor();
  await seller.control('FollowUpStatus').getByText(words).first().waitFor();
  expect(await seller.page.locator('#screen').getAttribute('lang')).toBe(lang);
  expect(seller.complaints).toEqual([]);
  await seller.close();
});

test('direction, disabled and offline reach the controls without opening them anew', async () => {
  const seller = await openAt(`#/lead/${leadId}`);
  const status = seller.control('FollowUpStatus');
  const email = seller.control('ContactValidity').getByRole('textbox').first();
  await email.fill('half.typed');
  await seller.page.getByLabel('Direction').selectOption('rtl');
  await eventually(
    () => status.locator('[dir=rtl]').count(),
    (count) => count > 0,
  );
  expect(await email.inputValue()).toBe('half.typed');
  await seller.page.getByLabel('Disabled').check();
  await eventually(
    () => email.isEditable(),
    (isEditable) => !isEditable,
  );
  await seller.page.getByLabel('Disabled').uncheck();
  await seller.page.getByLabel('Offline').check();
  await seller.control('LeadSourceBreakdown').getByText('You are offline').waitFor();
  await seller.page.getByLabel('Offline').uncheck();
  await seller.control('LeadSourceBreakdown').getByText('What this customer did: 1').waitFor();
  await seller.close();
});

test('a lead that is not there is said in words, and the list is a step away', async () => {
  const seller = await openSellerPage(
    screen.browser,
    screen.world.siteUrl,
    '#/lead/00000000-0000-0000-0000-000000000009',
  );
  await seller.page.locator('#notice').getByText('Does Not Exist').waitFor();
  await seller.page.getByRole('link', { name: 'Seller’s leads' }).click();
  await seller.row('Ada Berg').waitFor();
  expect(await seller.page.locator('#notice').isVisible()).toBe(false);
  await seller.close();
});
