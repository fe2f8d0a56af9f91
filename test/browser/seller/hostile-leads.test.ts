import { standardLeadColumns, mplLeadColumns } from '../../../leads/schema/lead-columns';
import { callToAction, leadType, source, stage } from '../../../leads/schema/choices';
import { hostileTexts } from '../pcf/hostile-texts';
import { openSellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';

const screen = screenForFile();

/** What other columns are found by. */
const keys = ['mpl_leadkey'];

/** Every text column of a lead with its longest text. */
const textColumns = Object.entries({ ...standardLeadColumns, ...mplLeadColumns }).flatMap(([name, column]) =>
  'maxLength' in column && !keys.includes(name) ? [[name, column.maxLength] as const] : [],
);

const leads = hostileTexts.map((text, number) => ({
  ...Object.fromEntries(textColumns.map(([name, longest]) => [name, text.slice(0, longest)])),
  mpl_leadkey: `lead-${number}`,
  mpl_calltoaction: callToAction.ContactMe,
  mpl_contactrequested: true,
  mpl_source: source.AppSource,
  mpl_leadtype: leadType.Offer,
  mpl_stage: stage.Received,
  mpl_istest: false,
  mpl_receivedon: new Date(Date.now() - number * 60_000).toISOString(),
}));

test('every text column is among them', () => {
  const names = textColumns.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'subject',
      'lastname',
      'companyname',
      'emailaddress1',
      'telephone1',
      'description',
    ]),
  );
  expect(names.length).toBeGreaterThan(15);
});

test('two hundred leads of hostile texts are listed and opened: nothing runs and nothing is fetched', async () => {
  const { ids } = (await screen.world.sim('POST', 'records', { set: 'leads', rows: leads })) as {
    ids: readonly string[];
  };
  const seller = await openSellerPage(screen.browser, screen.world.siteUrl);
  const foreign: string[] = [];
  seller.page.on('request', (request) => {
    if (!request.url().startsWith(screen.world.siteUrl)) foreign.push(request.url());
  });
  await seller.rows.nth(10).waitFor();
  const scrollDown = () =>
    seller.page.getByRole('grid').evaluate((list) => {
      list.scrollTop += list.clientHeight;
      return list.scrollTop + list.clientHeight >= list.scrollHeight;
    });
  while (!(await scrollDown())) await seller.page.waitForFunction(() => document.readyState === 'complete');
  await seller.page.getByText('200 leads', { exact: true }).first().waitFor();
  // One of each shape.
  for (const id of ids.filter((_, number) => number % 4 === 0)) {
    await seller.page.evaluate((hash) => (location.hash = hash), `#/lead/${id}`);
    await seller.control('FollowUpStatus').getByRole('button', { name: 'Decline' }).waitFor();
    const elements = await seller.page
      .locator('main')
      .locator('script, iframe, img, object, embed, video, base, meta, link, [onload], [onerror]')
      .count();
    expect([id, elements]).toEqual([id, 0]);
  }
  expect(await seller.page.evaluate('window.ran')).toBeUndefined();
  expect(foreign).toEqual([]);
  expect(seller.complaints).toEqual([]);
  await seller.close();
}, 180_000);
