import { eventually } from '../world/eventually';
import { emailOf, payloadOf } from '../world/lead-payloads';
import { openSellerPage, type SellerPage } from './seller/seller-page';
import { screenForFile } from './seller/screen-for-file';

const hourMs = 3_600_000;
const run = 'waiting';
const name = 'First1 Last1';

const screen = screenForFile();

/** Moves Dataverse's clock to so many hours after the request, and lets the product look at its leads. */
const afterHours = async (hours: number, passedHours: number): Promise<void> => {
  await screen.world.sim('POST', 'clock', { advanceMs: (hours - passedHours) * hourMs });
  await screen.world.runNow('sweep-follow-ups');
};
const lead = async () =>
  (await screen.world.observe('leads?$select=mpl_followupstatus,mpl_stage,mpl_archivereason'))[0];
const becomes = (column: string, text: string) =>
  eventually(lead, (row) => row?.[`${column}@OData.Community.Display.V1.FormattedValue`] === text);
const mailed = async (subject: RegExp): Promise<void> => {
  const page = await screen.browser.newPage();
  await eventually(
    async () => {
      await page.goto(`${screen.world.siteUrl}/mails`);
      return page.getByRole('heading', { name: subject }).count();
    },
    (count) => count === 1,
  );
  await page.close();
};
/** What the list and then the form show of the lead. */
const shows = async (mark: string, text: string): Promise<void> => {
  const seller: SellerPage = await openSellerPage(screen.browser, screen.world.siteUrl);
  await seller.row(name).getByRole('img', { name: mark }).waitFor();
  await seller.open(name);
  await seller.control('FollowUpStatus').getByText(text, { exact: true }).first().waitFor();
  expect(seller.complaints).toEqual([]);
  await seller.close();
};

test('a contact request that nobody answers: list, form and mails tell it louder and louder, then its contact data is hidden', async () => {
  await screen.world.sendLead(payloadOf(1, run));
  await eventually(lead, (row) => row !== undefined);
  await mailed(/^A customer asks for contact/);

  await afterHours(25, 0);
  await becomes('mpl_followupstatus', 'Overdue');
  await shows('The customer asked for contact and nobody has answered yet', 'The first contact is overdue');

  await afterHours(73, 25);
  await mailed(/^No answer for 72 hours/);
  await shows('The customer has waited for more than 72 hours', 'The customer has waited more than 72 hours');

  await afterHours(15 * 24, 73);
  await becomes('mpl_archivereason', 'Expired');
  const seller = await openSellerPage(screen.browser, screen.world.siteUrl, '#/leads');
  const text = async () => (await seller.page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
  await eventually(text, (seen) => seen.includes('Hidden: expired'));
  expect(await text()).not.toContain(emailOf(1, run));
  await seller.rows.getByRole('img', { name: 'Expired: nobody answered in time' }).waitFor();
  await seller.close();
}, 120_000);
