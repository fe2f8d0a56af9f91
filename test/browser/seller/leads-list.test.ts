import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { choiceLabel } from '../../../leads/schema/choice-labels';
import {
  callToAction,
  emailValidity,
  leadType,
  phoneValidity,
  quality,
  source,
  stage,
} from '../../../leads/schema/choices';
import { eventually } from '../../world/eventually';
import { openSellerPage, type SellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';

const screen = screenForFile();
let seller: SellerPage;

const leads = [
  {
    lastname: 'Berg',
    address1_country: 'Sweden',
    mpl_calltoaction: callToAction.ContactMe,
    mpl_source: source.AppSource,
    mpl_quality: quality.High,
    mpl_emailvalidity: emailValidity.Valid,
    mpl_phonevalidity: phoneValidity.Valid,
    mpl_leadtype: leadType.Offer,
    mpl_stage: stage.Received,
  },
  {
    lastname: 'Conti',
    address1_country: 'Italy',
    mpl_calltoaction: callToAction.TestDrive,
    mpl_source: source.AzureMarketplace,
    mpl_quality: quality.Low,
    mpl_emailvalidity: emailValidity.Spam,
    mpl_phonevalidity: phoneValidity.Invalid,
    mpl_leadtype: leadType.Profile,
    mpl_stage: stage.Received,
  },
  {
    lastname: '=1+1',
    address1_country: 'Italy',
    mpl_calltoaction: callToAction.GetItNow,
    mpl_source: source.AppSource,
    mpl_quality: quality.Low,
    mpl_emailvalidity: emailValidity.Invalid,
    mpl_phonevalidity: phoneValidity.Unknown,
    mpl_leadtype: leadType.Offer,
    mpl_stage: stage.Accepted,
  },
];

beforeEach(async () => {
  await screen.world.sim('POST', 'reset');
  const rows = leads.map((lead, index) => ({
    ...lead,
    companyname: 'Northwind',
    mpl_leadkey: `lead-${index}`,
    subject: `Lead ${index}`,
    mpl_istest: false,
    mpl_receivedon: new Date(Date.now() - index * 60_000).toISOString(),
  }));
  await screen.world.sim('POST', 'records', { set: 'leads', rows });
  seller = await openSellerPage(screen.browser, screen.world.siteUrl);
  await seller.rows.nth(2).waitFor();
});
afterEach(() => seller.close());

const shows = (...names: readonly string[]) =>
  eventually(
    () => seller.rows.allInnerTexts(),
    (texts) => texts.length === names.length && names.every((name, index) => texts[index]?.includes(name)),
  );

test.each([
  ['Call to action', [choiceLabel('mpl_calltoaction', callToAction.TestDrive) ?? ''], ['Conti']],
  ['Country/region', ['Italy'], ['Conti', '=1+1']],
  ['Lead source', ['AppSource'], ['Berg', '=1+1']],
  ['Lead type', ['Profile'], ['Conti']],
  ['Lead quality', ['High'], ['Berg']],
  ['Status', ['Accepted', 'Won'], ['=1+1']],
  ['Status', ['Received'], ['Berg', 'Conti']],
  ['Status', ['Declined'], []],
  ['Email validity', ['Valid', 'Spam'], ['Berg', 'Conti']],
  ['Phone validity', ['Invalid'], ['Conti']],
])('the filter %s asks Dataverse for %j', async (label, options, names) => {
  await seller.page.getByRole('button', { name: 'Filters' }).click();
  await seller.filter(label, ...options);
  await shows(...names);
  expect(seller.complaints).toEqual([]);
});

test('customer name and search take any part of the text, and a form in between changes nothing', async () => {
  await seller.page.getByRole('button', { name: 'Filters' }).click();
  await seller.page.getByLabel('Customer name').fill('ONT');
  await shows('Conti');
  await seller.open('Conti');
  await seller.page.goBack();
  await shows('Conti');
  await seller.page.getByRole('button', { name: 'Clear filters' }).click();
  await shows('Berg', 'Conti', '=1+1');
  await seller.page.getByPlaceholder('Search leads').fill('Lead 2');
  await shows('=1+1');
});

test('a click on a column sorts in Dataverse', async () => {
  await seller.page.getByRole('columnheader', { name: 'Country/Region' }).getByRole('button').click();
  await eventually(
    () => seller.rows.allInnerTexts(),
    (texts) => texts[2]?.includes('Berg') === true,
  );
});

test('a heart is a favorite in Dataverse and on the tab of favorites', async () => {
  await seller.row('Conti').getByRole('button', { name: 'Favorite: Conti' }).click();
  await eventually(
    () => screen.world.observe('leads?$select=lastname&$filter=mpl_favorite eq true'),
    (rows) => rows[0]?.['lastname'] === 'Conti',
  );
  await seller.page.getByRole('tab', { name: 'Favorites' }).click();
  await shows('Conti');
  await seller.page.getByText('1 lead', { exact: true }).first().waitFor();
});

test('without the right to write leads, hearts cannot be set', async () => {
  await screen.world.sim('POST', 'privileges', { remove: ['prvWriteLead'] });
  await seller.page.reload();
  const heart = seller.row('Berg').getByRole('button', { name: 'Favorite: Berg' });
  expect(await heart.getAttribute('aria-disabled')).toBe('true');
});

test('both exports hold what the filters leave, and no cell that a spreadsheet would run', async () => {
  await seller.page.getByRole('button', { name: 'Filters' }).click();
  await seller.filter('Country/region', 'Italy');
  await shows('Conti', '=1+1');
  const csv = await readFile(await (await seller.export('CSV file')).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(csv).toContain('LeadCreationDateTime');
  expect(csv).toContain('Conti');
  expect(csv).not.toContain('Berg');
  expect(csv).not.toMatch(/(^|,)"?=1\+1/m);
  const workbook = unzipSync(await readFile(await (await seller.export('Excel workbook')).path()));
  const sheet = new TextDecoder().decode(workbook['xl/worksheets/sheet1.xml']);
  expect(sheet.match(/<row[ >]/g)).toHaveLength(3);
  expect(sheet).not.toContain('<f>');
});

test('a list of several pages is loaded page by page and exported as a whole', async () => {
  const rows = Array.from({ length: 230 }, (_, index) => ({
    lastname: `Page ${index}`,
    mpl_source: source.AppSource,
    mpl_istest: false,
    mpl_receivedon: new Date(Date.now() - index * 1000).toISOString(),
  }));
  await screen.world.sim('POST', 'records', { set: 'leads', rows });
  await seller.page.getByRole('button', { name: 'Refresh' }).click();
  await seller.page.getByText('50 of 233 leads loaded').waitFor();
  const csv = await readFile(await (await seller.export('CSV file')).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(234);
  expect(new Set(csv.match(/Page \d+/g)).size).toBe(230);
});

test('another view of the solution shows its own leads', async () => {
  await seller.page.locator('.bar select').selectOption('Low quality');
  await shows('Conti', '=1+1');
});

test('a lead that Dataverse cannot list says why, and comes back', async () => {
  await screen.world.sim('POST', 'faults', {
    rules: [{ match: { operation: 'RetrieveMultiple' }, kind: 'sqlTimeout', times: 1 }],
  });
  await seller.page.getByRole('button', { name: 'Refresh' }).click();
  await seller.page.getByRole('button', { name: 'Try again' }).click();
  await shows('Berg', 'Conti', '=1+1');
});
