import { eventually } from '../../world/eventually';
import { openLeadsPage } from '../leads-page';
import { openSellerPage, type SellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';

const screen = screenForFile();
let seller: SellerPage;

beforeEach(async () => {
  await screen.world.sim('POST', 'reset');
});
afterEach(() => seller.close());

/** Sends a contact request as Partner Center would, from the page, and opens the seller's list. */
const sendContactRequest = async (): Promise<void> => {
  const sender = await openLeadsPage(screen.browser, screen.world.siteUrl);
  await sender.labelled('Call to action').selectOption('Contact me');
  await sender.labelled('First name').fill('Ada');
  await sender.labelled('Last name').fill('Berg');
  await sender.labelled('Email').fill('ada.berg@fabrikam.example.com');
  await sender.send();
  await sender.card('Contact me: Contoso Backup').waitFor();
  await sender.close();
  seller = await openSellerPage(screen.browser, screen.world.siteUrl);
  await seller.row('Ada Berg').waitFor();
};

const leadNow = async () =>
  (
    await screen.world.observe(
      'leads?$select=statecode,mpl_stage,mpl_archivereason,mpl_declinereason,mpl_followupstatus',
    )
  )[0];

const label = (column: string) => `${column}@OData.Community.Display.V1.FormattedValue`;
const becomes = (column: string, text: string) =>
  eventually(leadNow, (lead) => lead?.[label(column)] === text);

describe('a contact request', () => {
  beforeEach(sendContactRequest);

  test('stands in the list with a flame, and its form tells where it came from, who it is and how long is left', async () => {
    await seller
      .row('Ada Berg')
      .getByTitle('The customer asked for contact')
      .or(
        seller
          .row('Ada Berg')
          .getByRole('img', { name: 'The customer asked for contact and nobody has answered yet' }),
      )
      .first()
      .waitFor();
    await seller.open('Ada Berg');
    await seller
      .control('LeadSourceBreakdown')
      .getByText('Contact me on AppSource · Contoso Backup')
      .first()
      .waitFor();
    await seller.control('LeadSourceBreakdown').getByText('What this customer did: 1').waitFor();
    const contact = seller.control('ContactValidity');
    expect(await contact.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe(
      'ada.berg@fabrikam.example.com',
    );
    await contact.getByText('The domain is for tests and examples').waitFor();
    await seller
      .control('FollowUpStatus')
      .getByText(/^23 h 5\d min \d+ s left$/)
      .waitFor();
    expect(seller.complaints).toEqual([]);
  });

  test('is accepted: qualified in Dataverse, with an opportunity, and the form says so', async () => {
    await seller.open('Ada Berg');
    const form = await seller.begin('Accept');
    await form.getByLabel('Estimated value').fill('1200');
    await seller.save(form);
    await becomes('mpl_stage', 'Accepted');
    expect(await leadNow()).toMatchObject({
      [label('statecode')]: 'Qualified',
      [label('mpl_followupstatus')]: 'Closed',
    });
    expect(await screen.world.observe('opportunities?$select=name')).toHaveLength(1);
    await seller.page.locator('.form-header').getByText('Accepted').waitFor();
  });

  test('is declined with a reason', async () => {
    await seller.open('Ada Berg');
    const form = await seller.begin('Decline');
    await form.getByLabel('Reason').selectOption({ index: 1 });
    await seller.save(form);
    await becomes('mpl_archivereason', 'Declined');
    expect(await leadNow()).toMatchObject({
      [label('statecode')]: 'Disqualified',
      [label('mpl_stage')]: 'Archived',
    });
    expect((await leadNow())?.['mpl_declinereason']).not.toBeNull();
  });

  test('was called: the call is in the timeline and the clock has stopped', async () => {
    await seller.open('Ada Berg');
    const form = await seller.begin('Log contact');
    await seller.save(form);
    await becomes('mpl_followupstatus', 'Contacted');
    expect(await screen.world.observe('phonecalls?$select=subject,statecode')).toMatchObject([
      { statecode: 1 },
    ]);
    await seller.page.locator('.timeline').getByText('Phone Call').waitFor();
    await seller.page.getByRole('link', { name: 'Leads', exact: true }).click();
    await seller.row('Ada Berg').getByText('Contacted').waitFor();
    expect(
      await seller
        .row('Ada Berg')
        .getByRole('img', { name: /asked for contact/ })
        .count(),
    ).toBe(0);
  });

  test.each([
    ['Won', 'Won'],
    ['Lost', 'Lost'],
  ])('that was accepted ends as %s', async (action, opportunity) => {
    await seller.open('Ada Berg');
    const accept = await seller.begin('Accept');
    await seller.save(accept);
    await becomes('mpl_stage', 'Accepted');
    const end = await seller.begin(action);
    if (action === 'Lost') await end.getByLabel('Reason').selectOption({ index: 1 });
    await seller.save(end);
    await becomes('mpl_archivereason', action);
    expect(await screen.world.observe('opportunities?$select=statecode')).toMatchObject([
      { [label('statecode')]: opportunity },
    ]);
  });

  test('that Dataverse refuses to write keeps what was typed and can be tried again', async () => {
    await seller.open('Ada Berg');
    const form = await seller.begin('Decline');
    await screen.world.sim('POST', 'privileges', { remove: ['prvWriteLead'] });
    await form.getByLabel('Reason').selectOption({ index: 1 });
    await form.getByLabel('Notes').fill('Wrong number');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('This was not saved.').waitFor();
    expect(await form.getByLabel('Notes').inputValue()).toBe('Wrong number');
    expect(await leadNow()).toMatchObject({ [label('mpl_stage')]: 'Received' });
  });

  test('has another address typed: it is judged at once and written with Save', async () => {
    await seller.open('Ada Berg');
    const email = seller.control('ContactValidity').getByRole('textbox', { name: 'E-mail' });
    await email.fill('ada@@fabrikam');
    await email.blur();
    await seller.page.getByText('Unsaved changes').waitFor();
    await seller.page.locator('.commands').getByRole('button', { name: 'Save' }).click();
    await seller.page.getByText('Saved', { exact: true }).waitFor();
    const [lead] = await screen.world.observe('leads?$select=emailaddress1,mpl_emailvalidity');
    expect(lead).toMatchObject({ emailaddress1: 'ada@@fabrikam', [label('mpl_emailvalidity')]: 'Invalid' });
  });

  test('that somebody else changed meanwhile is not written over', async () => {
    await seller.open('Ada Berg');
    const [lead] = await screen.world.observe('leads?$select=leadid');
    await fetch(`${screen.world.dataverseUrl}/api/data/v9.2/leads(${String(lead?.['leadid'])})`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'x-sim-observer': '1' },
      body: JSON.stringify({ jobtitle: 'Owner' }),
    });
    await seller.page.getByLabel('Topic').fill('Backup for 25 seats');
    await seller.page.locator('.commands').getByRole('button', { name: 'Save' }).click();
    await seller.page.getByText('Somebody else has changed this lead').waitFor();
    expect((await screen.world.observe('leads?$select=subject'))[0]?.['subject']).toBe(
      'Contact me: Contoso Backup',
    );
  });

  test('has its clock move with the page: overdue, then late, then expired without contact data', async () => {
    await seller.open('Ada Berg');
    const status = seller.control('FollowUpStatus');
    await seller.page.getByRole('button', { name: '+24 h' }).click();
    await status.getByText('The first contact is overdue').waitFor();
    await seller.page.getByRole('button', { name: '+72 h' }).click();
    await status.getByText('The customer has waited more than 72 hours').waitFor();
    await seller.page.getByRole('button', { name: 'Real time' }).click();
    await status.getByText(/^23 h/).waitFor();
    // Last, because the server, whose clock goes with it, may archive the lead meanwhile.
    await seller.page.getByRole('button', { name: '+14 days' }).click();
    await status.getByText('Expired', { exact: true }).first().waitFor();
    expect(await status.getByText('ada.berg@fabrikam.example.com').count()).toBe(0);
    const { now } = (await screen.world.sim('GET', 'clock')) as { now: string };
    expect(Date.parse(now) - Date.now()).toBeGreaterThan(13 * 86_400_000);
  });
});
