import { choiceLabel, choices, type ChoiceName } from '../../../leads/schema/choice-labels';
import { callToAction, followUpStatus, leadType, stage } from '../../../leads/schema/choices';
import type { MockRow } from '../../../pcf-controls/testing/filter-rows';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const firstNames = ['Ana', 'Björn', 'Chiara', 'محمد', 'שרה', 'Олег', 'Zoë'];
const lastNames = ['Rossi', 'Lindqvist', 'van den Berg', 'الحسيني', 'Müller'];
const countries = ['Sweden', 'Italy', 'Netherlands', 'Croatia'];
const agesInHours = [2, 30, 100, 400];

const at = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
const choiceValue = (number: number, options: number): number => 727_000_000 + (number % options);

/** The lead of a number: all kinds of leads turn up among a few dozen. */
export const gridRow = (number: number, nowMs: number): MockRow => {
  const isRequest = number % 4 === 3;
  const receivedAtMs = nowMs - at(agesInHours, number >> 2) * hourMs;
  return {
    leadid: `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`,
    mpl_leadkey: `key-${number}`,
    fullname: `${at(firstNames, number)} ${at(lastNames, number * 3)}`,
    companyname: `Contoso ${number}`,
    mpl_offertitle: `Contoso Backup ${number % 9}`,
    emailaddress1: `person${number}@contoso.example`,
    telephone1: number % 6 === 0 ? '=1+1' : `+46 70 174 06 ${String(number % 100).padStart(2, '0')}`,
    address1_country: at(countries, number),
    mpl_calltoaction: isRequest ? callToAction.ContactMe : choiceValue(number, 3),
    mpl_source: choiceValue(number, 3),
    mpl_leadtype: leadType.Offer,
    mpl_quality: choiceValue(number % 7 === 0 ? 1 : 0, 2),
    mpl_emailvalidity: choiceValue(number, 4),
    mpl_phonevalidity: choiceValue(number, 3),
    mpl_classification: choiceValue(number % 13 === 0 ? 2 : 0, 3),
    statecode: 0,
    mpl_stage: stage.Received,
    mpl_archivereason: null,
    mpl_followupstatus: isRequest ? followUpStatus.Due : followUpStatus.NotRequired,
    mpl_contactrequested: isRequest,
    mpl_donotcontact: number % 23 === 0,
    mpl_istest: number % 29 === 0,
    mpl_favorite: number % 10 === 3,
    mpl_receivedon: new Date(receivedAtMs),
    mpl_followupdueon: isRequest ? new Date(receivedAtMs + dayMs) : null,
    mpl_firstcontactedon: null,
    mpl_expireson: isRequest ? new Date(receivedAtMs + 14 * dayMs) : null,
  };
};

/** What the view shows. */
export const shownColumns = [
  { name: 'fullname', displayName: 'Name', visualSizeFactor: 180, isPrimary: true },
  { name: 'companyname', displayName: 'Company Name', visualSizeFactor: 160 },
  { name: 'mpl_calltoaction', displayName: 'Call to action', visualSizeFactor: 120 },
  { name: 'mpl_offertitle', displayName: 'Offer title', visualSizeFactor: 200 },
  { name: 'mpl_source', displayName: 'Source', visualSizeFactor: 130 },
  { name: 'mpl_stage', displayName: 'Stage', visualSizeFactor: 100 },
  { name: 'mpl_quality', displayName: 'Quality', visualSizeFactor: 90 },
  { name: 'emailaddress1', displayName: 'Email', visualSizeFactor: 240 },
  { name: 'telephone1', displayName: 'Business Phone', visualSizeFactor: 190 },
  { name: 'address1_country', displayName: 'Country/Region', visualSizeFactor: 120 },
  {
    name: 'mpl_receivedon',
    displayName: 'LeadCreationDateTime',
    visualSizeFactor: 160,
    dataType: 'DateAndTime.DateAndTime',
  },
];

/** The view's columns, and the others of a lead as hidden ones. */
export const gridColumns = [
  ...shownColumns,
  ...Object.keys(gridRow(0, 0))
    .filter((name) => name !== 'leadid' && !shownColumns.some((column) => column.name === name))
    .map((name) => ({ name, isHidden: true })),
];

const isChoice = (column: string): column is ChoiceName => column in choices;

/** A value as the host shows it in English. */
export const gridText = (column: string, value: MockRow[string]): string => {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ');
  if (isChoice(column) && typeof value === 'number') return choiceLabel(column, value) ?? String(value);
  return String(value);
};
