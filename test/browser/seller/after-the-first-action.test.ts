import { followUpStatus, leadType, source, stage } from '../../../leads/schema/choices';
import { eventually } from '../../world/eventually';
import { openSellerPage, type SellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';

const screen = screenForFile();
let seller: SellerPage;

const dayMs = 86_400_000;
const received = (lastname: string, customer: string, offer: string) => {
  const nowMs = Date.now();
  const at = (days: number) => new Date(nowMs + days * dayMs).toISOString();
  return {
    lastname,
    companyname: 'Northwind',
    subject: `Contact me: ${offer}`,
    mpl_leadkey: `${customer}-${offer}`,
    mpl_customerkey: customer,
    mpl_offertitle: offer,
    mpl_source: source.AppSource,
    mpl_leadtype: leadType.Offer,
    mpl_stage: stage.Received,
    mpl_followupstatus: followUpStatus.Due,
    mpl_contactrequested: true,
    mpl_donotcontact: false,
    mpl_istest: false,
    mpl_receivedon: at(0),
    mpl_followupdueon: at(1),
    mpl_expireson: at(14),
  };
};

beforeEach(async () => {
  await screen.world.sim('POST', 'reset');
  const rows = [
    received('Berg', 'berg', 'Contoso Backup'),
    received('Berg-Firewall', 'berg', 'Contoso Firewall'),
    received('Conti', 'conti', 'Contoso Backup'),
  ];
  await screen.world.sim('POST', 'records', { set: 'leads', rows });
  seller = await openSellerPage(screen.browser, screen.world.siteUrl);
  await seller.rows.nth(2).waitFor();
  await seller.open('Berg');
});
afterEach(() => seller.close());

const leadNow = async () => (await screen.world.observe("leads?$filter=lastname eq 'Berg'"))[0];

test('the form shows the same customer’s other leads and nobody else’s, and leads to them', async () => {
  await seller.row('Berg-Firewall').waitFor();
  expect(await seller.rows.allInnerTexts()).toEqual([expect.stringContaining('Contoso Firewall')]);
  await seller.row('Berg-Firewall').getByText('Berg-Firewall', { exact: true }).click();
  await seller.page.getByRole('heading', { name: 'Berg-Firewall', level: 1 }).waitFor();
  await eventually(
    () => seller.rows.allInnerTexts(),
    ([only, ...more]) => more.length === 0 && only?.includes('Contoso Backup') === true,
  );
  expect(seller.complaints).toEqual([]);
});

test('an accepted lead is won at once: what the service notes meanwhile is no change to ask about', async () => {
  await seller.save(await seller.begin('Accept'));
  await seller.save(await seller.begin('Won'));
  await seller.control('FollowUpStatus').getByRole('heading', { name: 'Won' }).waitFor();
  expect(await screen.world.observe('opportunities?$select=statecode')).toMatchObject([{ statecode: 1 }]);
});

test('a declined lead is opened again, and its clock runs on', async () => {
  const decline = await seller.begin('Decline');
  await decline.getByLabel('Reason').selectOption({ index: 1 });
  await seller.save(decline);
  await seller.save(await seller.begin('Reopen'));
  await seller
    .control('FollowUpStatus')
    .getByText(/^23 h 5\d min \d+ s left$/)
    .waitFor();
  await eventually(leadNow, (lead) => lead?.['statecode'] === 0 && lead['mpl_stage'] === stage.Received);
  expect(await leadNow()).toMatchObject({ mpl_archivereason: null, mpl_declinereason: null });
});

test('a won lead is opened again together with its opportunity', async () => {
  await seller.save(await seller.begin('Accept'));
  await seller.save(await seller.begin('Won'));
  await eventually(leadNow, (lead) => lead?.['mpl_stage'] === stage.Archived);
  await seller.save(await seller.begin('Reopen'));
  await eventually(leadNow, (lead) => lead?.['mpl_stage'] === stage.Accepted);
  expect(await screen.world.observe('opportunities?$select=statecode')).toMatchObject([{ statecode: 0 }]);
});
