import { callToAction, followUpStatus, source, stage } from '../../../leads/schema/choices';
import { eventually } from '../../world/eventually';
import { openSellerPage, type SellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';

const screen = screenForFile();
let seller: SellerPage;

const lead = (index: number, columns: object) => ({
  lastname: `Berg ${index}`,
  subject: 'Lead',
  mpl_leadkey: `lead-${index}`,
  mpl_customerkey: 'customer-1',
  mpl_source: source.AppSource,
  mpl_calltoaction: callToAction.ContactMe,
  mpl_offertitle: 'Contoso Backup',
  mpl_stage: stage.Received,
  mpl_followupstatus: followUpStatus.Due,
  mpl_istest: false,
  mpl_receivedon: '2026-11-20T10:00:00Z',
  ...columns,
});

beforeEach(async () => {
  await screen.world.sim('POST', 'reset');
  const rows = [
    lead(1, { mpl_responseminutes: 30 }),
    lead(2, { mpl_responseminutes: 91, mpl_offertitle: 'Contoso Maps' }),
    lead(3, { mpl_source: source.AzurePortal, mpl_customerkey: 'customer-2' }),
    lead(4, { mpl_istest: true }),
  ];
  await screen.world.sim('POST', 'records', { set: 'leads', rows });
});
afterEach(() => seller.close());

const chart = (title: string) => seller.page.locator('figure', { hasText: title });
const open = async (address: string) => {
  seller = await openSellerPage(screen.browser, screen.world.siteUrl, address);
};

test('the start page has its charts beside the grid, in the language of the page', async () => {
  await open('#/leads');
  await chart('Leads by source').getByText('As a table').click();
  expect(await chart('Leads by source').getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Value'),
    expect.stringMatching(/AppSource\s+2/),
    expect.stringMatching(/Azure portal\s+1/),
  ]);
  await seller.page.getByLabel('Language').selectOption('1053');
  await chart('Leads per källa').locator('.legend').getByText('Azure-portalen').waitFor();
  expect(seller.complaints).toEqual([]);
});

test('dashboards are a step away, and refresh without going anywhere', async () => {
  await open('#/leads');
  await seller.page.getByRole('link', { name: 'Dashboards' }).click();
  await chart('Response time by week received').getByText('60', { exact: true }).first().waitFor();
  await seller.page.getByRole('region', { name: 'Contact requested' }).waitFor();
  await seller.page
    .getByRole('combobox', { name: 'Dashboard' })
    .selectOption({ label: 'Marketplace leads: how offers perform' });
  const response = chart('Response time by offer');
  await response.getByText('91', { exact: true }).first().waitFor();
  await screen.world.sim('POST', 'records', { set: 'leads', rows: [lead(5, { mpl_responseminutes: 90 })] });
  await seller.page.getByRole('button', { name: 'Refresh' }).click();
  await eventually(
    () => response.locator('svg text').allTextContents(),
    (texts) => texts.join() === 'Contoso Maps,91,Contoso Backup,60',
  );
  expect(await seller.page.getByRole('link', { name: 'Dashboards' }).getAttribute('aria-current')).toBe(
    'page',
  );
  expect(seller.complaints).toEqual([]);
});

test('the form shows the same customer’s other leads, and one of them opens', async () => {
  await open('#/leads');
  await seller.open('Berg 1');
  const others = seller.control('LeadGrid');
  await others
    .getByRole('button', { name: 'Berg 2' })
    .or(others.getByRole('link', { name: 'Berg 2' }))
    .first()
    .waitFor();
  expect(await others.getByText('Berg 3').count()).toBe(0);
  expect(await others.getByText('Berg 1').count()).toBe(0);
  expect(seller.complaints).toEqual([]);
});
