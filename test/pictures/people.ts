import {
  action,
  archiveReason,
  callToAction,
  emailValidity,
  interest,
  phoneValidity,
  quality,
  source,
  stage,
} from '../../leads/schema/choices';
import { reasons } from '../../leads/validity/reasons';
import { archived, asked, contacted, took, type Row } from './lead-kinds';
import { hoursAgo } from './now';

/** The id of a lead by its number among the people. */
export const leadId = (number: number): string =>
  `0a0a0a0a-0000-4000-8000-${String(number).padStart(12, '0')}`;

const lives = (
  name: string,
  companyname: string,
  country: string,
  emailaddress1: string,
  phone: string,
): Row => ({
  firstname: name.slice(0, name.indexOf(' ')),
  lastname: name.slice(name.indexOf(' ') + 1),
  companyname,
  address1_country: country,
  emailaddress1,
  telephone1: phone,
  mpl_phonee164: phone.replace(/[^\d+]/g, ''),
});

const campaign =
  'Contact me (AppSource)\nCampaign: mktcmpid=autumn-2026, partnerid=98765\n\n„We have 40 branch offices and want to see the restore.”';

/** Everybody on the pictures. Nobody of them exists; the domains are those of Microsoft's examples. */
export const people = {
  ada: {
    ...lives('Ada Lindqvist', 'Fabrikam Nordic', 'Sweden', 'ada.lindqvist@fabrikam.com', '+46 70 174 06 33'),
    ...asked(2, { description: campaign, mpl_campaigncode: 'autumn-2026', mpl_customerkey: 'ada' }),
  },
  marco: {
    ...lives('Marco Conti', 'Adatum Italia', 'Italy', 'marco.conti@adatum.com', '+39 06 5555 0142'),
    ...asked(30, { mpl_emailvalidity: emailValidity.Valid }),
  },
  zoe: {
    ...lives(
      'Zoë van den Berg',
      'Wide World Importers',
      'Netherlands',
      'zoe.vandenberg@wideworldimporters.com',
      '+31 20 555 0123',
    ),
    ...asked(80),
  },
  ines: {
    ...lives('Inês Duarte', 'Tailspin Toys', 'Portugal', 'ines.duarte@tailspintoys.com', '+351 21 555 0101'),
    ...asked(5, contacted),
  },
  noah: {
    ...lives('Noah Fischer', 'Litware', 'Germany', 'noah.fischer@litware.com', '+49 30 55550123'),
    ...asked(26, { ...contacted, statecode: 1, mpl_stage: stage.Accepted }),
  },
  won: {
    ...lives('Maja Kowalska', 'Proseware', 'Poland', 'maja.kowalska@proseware.com', '+48 22 555 01 23'),
    ...asked(400, { ...archived(archiveReason.Won), statecode: 1 }),
  },
  lost: {
    ...lives('Liam Murphy', 'Fourth Coffee', 'Ireland', 'liam.murphy@fourthcoffee.com', '+353 1 555 0123'),
    ...asked(410, { ...archived(archiveReason.Lost), statecode: 1 }),
  },
  declined: {
    ...lives(
      'Chloé Martin',
      'Margie’s Travel',
      'France',
      'chloe.martin@margiestravel.com',
      '+33 1 55 55 01 23',
    ),
    ...asked(200, { ...archived(archiveReason.Declined), statecode: 2 }),
  },
  expired: {
    ...lives(
      'Sofia Nilsson',
      'Alpine Ski House',
      'Sweden',
      'sofia.nilsson@alpineskihouse.com',
      '+46 70 174 06 41',
    ),
    ...asked(400, archived(archiveReason.Expired)),
  },
  invalid: {
    ...lives('Jonas Weber', 'Trey Research', 'Germany', 'jonas.weber@treyresearch', '+49 12'),
    ...asked(4, {
      mpl_quality: quality.Low,
      mpl_emailvalidity: emailValidity.Invalid,
      mpl_phonevalidity: phoneValidity.Invalid,
      mpl_contactreason: `${reasons.emailNoTopLevel} ${reasons.phoneInvalid}`,
      mpl_phonee164: null,
    }),
  },
  spam: {
    ...lives('Win Prizes', 'Free Money', 'United States', 'win@mailinator.com', '+1 617 555 0123'),
    ...took(6, {
      mpl_quality: quality.Low,
      mpl_emailvalidity: emailValidity.Spam,
      mpl_contactreason: reasons.emailDisposable,
    }),
  },
  typo: {
    ...lives('Ana Horvat', 'Northwind Traders', 'Croatia', 'ana.horvat@gmial.com', '+385 1 2345 678'),
    ...asked(7, { mpl_favorite: true }),
  },
  quiet: {
    ...lives(
      'Emil Sørensen',
      'Graphic Design Institute',
      'Denmark',
      'emil@graphicdesigninstitute.com',
      '+45 55 50 12 34',
    ),
    ...took(50, {
      mpl_leadsource: 'SPZA-DNC|contoso.contoso-backup',
      mpl_source: source.AppSource,
      mpl_action: action.DNC,
      mpl_calltoaction: callToAction.Unknown,
      mpl_interest: interest.DoNotContact,
      mpl_donotcontact: true,
    }),
  },
  unknown: {
    ...lives(
      'Lucía Romero',
      'Lamna Healthcare',
      'Spain',
      'lucia.romero@lamnahealthcare.com',
      '+34 91 555 01 23',
    ),
    ...took(20, {
      subject: 'Contoso Backup',
      mpl_leadsource: 'NewStore-XYZ|contoso.contoso-backup',
      mpl_source: source.Unknown,
      mpl_action: action.Unknown,
      mpl_calltoaction: callToAction.Unknown,
      mpl_interest: interest.Unknown,
    }),
  },
  own: {
    ...lives('Oskar Nowak', 'City Power & Light', 'Poland', 'oskar.nowak@cpandl.com', '+48 22 555 01 77'),
    mpl_leadkey: null,
    subject: 'Met at the trade fair',
    mpl_stage: stage.Received,
    mpl_receivedon: hoursAgo(70),
    mpl_istest: false,
  },
  mariam: {
    ...lives('مريم العلي', 'شركة كونتوسو', 'United Arab Emirates', 'mariam@fabrikam.com', '+971 4 555 0123'),
    ...asked(1, { mpl_favorite: true }),
  },
  trial: {
    ...lives('Elif Yılmaz', 'Relecloud', 'Türkiye', 'elif.yilmaz@relecloud.com', '+90 212 555 01 23'),
    ...took(9, {
      subject: 'Free trial: Contoso Backup',
      mpl_leadsource: 'AzurePortal-Create|contoso.contoso-backup',
      mpl_source: source.AzurePortal,
      mpl_action: action.Create,
      mpl_calltoaction: callToAction.FreeTrial,
      mpl_interest: interest.Trial,
    }),
  },
} as const satisfies Readonly<Record<string, Row>>;

export type Person = keyof typeof people;

const order = Object.keys(people) as Person[];

/** The id of a person's lead. */
export const idOf = (person: Person): string => leadId(order.indexOf(person) + 1);

export const leadRows: readonly Row[] = order.map((person) => ({
  leadid: idOf(person),
  mpl_leadkey: person,
  ...people[person],
}));
