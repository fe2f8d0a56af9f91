import { readFile } from 'node:fs/promises';
import {
  archiveReason,
  callToAction,
  emailValidity,
  followUpStatus,
  leadType,
  phoneValidity,
  quality,
  source,
  stage,
} from '../../../leads/schema/choices';
import { readCsv } from '../../world/read-csv';
import { readWorkbook } from './read-workbook';
import { openSellerPage, type SellerPage } from './seller-page';
import { screenForFile } from './screen-for-file';

const screen = screenForFile();
let seller: SellerPage;

const hourMs = 3_600_000;
const startedAtMs = Math.floor(Date.now() / 1000) * 1000;
const before = (hours: number) => new Date(startedAtMs - hours * hourMs).toISOString();

const asked = {
  companyname: 'Northwind',
  subject: 'Contact me: Contoso Backup',
  address1_country: 'Italy',
  mpl_calltoaction: callToAction.ContactMe,
  mpl_contactrequested: true,
  mpl_source: source.AppSource,
  mpl_leadtype: leadType.Offer,
  mpl_offertitle: 'Contoso Backup',
  mpl_quality: quality.High,
  mpl_emailvalidity: emailValidity.Valid,
  mpl_phonevalidity: phoneValidity.Valid,
  mpl_stage: stage.Received,
  mpl_followupstatus: followUpStatus.Due,
  mpl_istest: false,
};

const leads = [
  {
    ...asked,
    firstname: 'Ada',
    lastname: 'Conti "the first", of Rome',
    emailaddress1: 'ada.conti@fabrikam.com',
    telephone1: '+39 06 5555 0142',
    mpl_receivedon: before(1),
    mpl_expireson: before(-300),
  },
  {
    ...asked,
    lastname: '=HYPERLINK("http://example.com")',
    companyname: '@SUM(A1:A9)',
    emailaddress1: 'b@fabrikam.com',
    telephone1: '-1',
    mpl_receivedon: before(2),
    mpl_expireson: before(-300),
  },
  {
    ...asked,
    firstname: 'Carlo',
    lastname: 'Neri',
    companyname: 'Zürich & <Söhne>\nHolding',
    emailaddress1: 'carlo.neri@fabrikam.com',
    telephone1: '+39 06 5555 0143',
    mpl_receivedon: before(400),
    mpl_expireson: before(400 - 336),
    mpl_stage: stage.Archived,
    mpl_archivereason: archiveReason.Expired,
    mpl_followupstatus: followUpStatus.Closed,
  },
  {
    ...asked,
    lastname: 'Elsewhere',
    address1_country: 'Sweden',
    mpl_receivedon: before(3),
    mpl_expireson: before(-300),
  },
].map((lead, number) => ({ ...lead, mpl_leadkey: `lead-${number}` }));

beforeAll(async () => {
  await screen.world.sim('POST', 'records', { set: 'leads', rows: leads });
  seller = await openSellerPage(screen.browser, screen.world.siteUrl);
  await seller.rows.nth(3).waitFor();
  await seller.page.getByRole('button', { name: 'Filters' }).click();
  await seller.filter('Country/region', 'Italy');
  await seller.page.getByText('3 leads', { exact: true }).first().waitFor();
}, 60_000);

const exported = async (format: string): Promise<Buffer> =>
  readFile(await (await seller.export(format)).path());

const headings = [
  'LeadCreationDateTime',
  'Name',
  'Company Name',
  'Call to action',
  'Offer title',
  'Source',
  'Stage',
  'Follow-up status',
  'Follow-up due on',
  'Quality',
  'Email',
  'Email validity',
  'Business Phone',
  'Phone validity',
  'Country/Region',
  'Owner',
  'Lead type',
  'Archive reason',
];

interface Cells {
  readonly hoursAgo: number;
  readonly name: string;
  readonly company: string;
  readonly state: readonly [stage: string, followUp: string];
  readonly email: string;
  readonly phone: string;
  readonly archiveReason?: string;
}

/** A line as it must stand in the file, but for how the file writes times and texts that look like formulas. */
const line = ({ hoursAgo, name, company, state, email, phone, archiveReason = '' }: Cells) => ({
  receivedOn: before(hoursAgo),
  rest: [
    ...[name, company, 'Contact me', 'Contoso Backup', 'AppSource', ...state, '', 'High', email, 'Valid'],
    ...[phone, 'Valid', 'Italy', '# Marketplace Leads', 'Offer', archiveReason],
  ],
});

const hidden = 'Hidden: expired';
const lines = [
  line({
    hoursAgo: 1,
    name: 'Ada Conti "the first", of Rome',
    company: 'Northwind',
    state: ['Received', 'Due'],
    email: 'ada.conti@fabrikam.com',
    phone: '+39 06 5555 0142',
  }),
  line({
    hoursAgo: 2,
    name: '=HYPERLINK("http://example.com")',
    company: '@SUM(A1:A9)',
    state: ['Received', 'Due'],
    email: 'b@fabrikam.com',
    phone: '-1',
  }),
  line({
    hoursAgo: 400,
    name: hidden,
    company: 'Zürich & <Söhne>\nHolding',
    state: ['Archived', 'Closed'],
    email: hidden,
    phone: hidden,
    archiveReason: 'Expired',
  }),
];

test('the CSV file has every cell of the filtered list in its order, formulas disarmed', async () => {
  const text = (await exported('CSV file')).toString('utf8');
  const disarmed = (cell: string) => (/^[=+@-]/.test(cell) ? `'${cell}` : cell);
  expect(readCsv(text.replace(/^\uFEFF/, ''))).toEqual([
    headings,
    ...lines.map(({ receivedOn, rest }) => [receivedOn.replace('.000Z', 'Z'), ...rest.map(disarmed)]),
  ]);
});

test('the workbook has the same cells as texts and times', async () => {
  const [first, ...rows] = readWorkbook(await exported('Excel workbook'));
  expect(first).toEqual(headings);
  expect(rows.map(([, ...rest]) => rest)).toEqual(lines.map(({ rest }) => rest));
  const dayZeroMs = Date.UTC(1899, 11, 30);
  const times = rows.map(([days]) =>
    new Date(dayZeroMs + Math.round(Number(days) * 86_400) * 1000).toISOString(),
  );
  expect(times).toEqual(lines.map(({ receivedOn }) => receivedOn));
});
