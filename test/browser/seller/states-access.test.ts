import { graveFaults } from '../grave-faults';
import { openSellerPage, type SellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';
import { sendOneLead } from './send-one-lead';

const screen = screenForFile();
let leadId: string;

beforeAll(async () => {
  leadId = await sendOneLead(screen.world, 'ada.berg@gmial.com');
}, 60_000);

type Prepare = (seller: SellerPage) => Promise<unknown>;

const list: readonly (readonly [string, Prepare])[] = [
  [
    'a filter that is open',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('combobox', { name: 'Lead quality' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'High' }).waitFor();
    },
  ],
  [
    'the menu of the export',
    async ({ page }) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'CSV file' }).waitFor();
    },
  ],
  [
    'a favorite that is selected',
    async ({ page, row }) => {
      await row('Ada Berg').getByRole('checkbox').check();
      await row('Ada Berg').getByRole('button', { name: 'Favorite: Ada Berg' }).click();
      await page.getByText('1 selected').waitFor();
      await page.mouse.move(0, 0);
    },
  ],
  ['the pointer on a lead', ({ row }) => row('Ada Berg').getByText('Berg').first().hover()],
  [
    'nothing found',
    async ({ page }) => {
      await page.getByPlaceholder('Search leads').fill('Nobody');
      await page.getByText('No lead matches').first().waitFor();
    },
  ],
];

const form: readonly (readonly [string, Prepare])[] = [
  [
    'the raw text',
    ({ control }) => control('LeadSourceBreakdown').getByRole('button', { name: 'Show raw text' }).click(),
  ],
  [
    'an address that is being typed',
    async ({ control }) => {
      await control('ContactValidity').getByRole('textbox', { name: 'E-mail' }).fill('ada@@');
      await control('ContactValidity').getByText('Invalid', { exact: true }).waitFor();
    },
  ],
  ...['Accept', 'Log contact', 'Decline'].map(
    (action) => [`the form of ${action}`, (seller: SellerPage) => seller.begin(action)] as const,
  ),
  [
    'a form that Dataverse refuses',
    async (seller) => {
      const fields = await seller.begin('Decline');
      await fields.getByLabel('Reason').selectOption({ index: 1 });
      await screen.world.sim('POST', 'faults', {
        rules: [{ match: { operation: 'Update' }, kind: 'sqlTimeout' }],
      });
      await fields.getByRole('button', { name: 'Save' }).click();
      await fields.getByText('This was not saved.').waitFor();
      await screen.world.sim('POST', 'faults', { rules: [] });
    },
  ],
  ['a disabled form', ({ page }) => page.getByLabel('Disabled').check()],
  [
    'a form that went offline',
    async ({ page, control }) => {
      await page.getByLabel('Offline').check();
      await control('LeadSourceBreakdown').getByText('You are offline').waitFor();
    },
  ],
];

// Fluent keeps the focus in an open menu by two elements that nobody sees and that pass the focus on at once.
const graveIn = ({ page }: SellerPage) => graveFaults(page, { exclude: '[data-tabster-dummy]' });

const open = async (theme: string, hash: string): Promise<SellerPage> => {
  const options = { viewport: { width: 1400, height: 1000 }, reducedMotion: 'reduce' as const };
  return openSellerPage(screen.browser, screen.world.siteUrl, `?theme=${theme}${hash}`, options);
};

describe.each(['light', 'dark', 'contrast'])('in the theme %s axe finds nothing serious', (theme) => {
  test.each(list)('in the list with %s', async (_state, prepare) => {
    const seller = await open(theme, '#/leads');
    await seller.row('Ada Berg').waitFor();
    await prepare(seller);
    expect(await graveIn(seller)).toEqual([]);
    await seller.close();
  });

  test.each(form)('on the form with %s', async (_state, prepare) => {
    const seller = await open(theme, `#/lead/${leadId}`);
    for (const name of ['FollowUpStatus', 'ContactValidity', 'LeadSourceBreakdown'])
      await seller.control(name).getByRole('button').first().waitFor();
    await prepare(seller);
    expect(await graveIn(seller)).toEqual([]);
    await seller.close();
  });
});
