import type { EntityRecord } from '../dataset';
import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import type { Cell, LeadRow } from './lead-row';
import { readChoice, readInstant, readPlain, readYesNo } from './read-value';

const cellOf = (record: EntityRecord, name: string): Cell => ({
  text: record.getFormattedValue(name) ?? '',
  value: readPlain(record.getValue(name)),
});

const nameOf = (record: EntityRecord): string =>
  ['fullname', 'companyname', 'subject']
    .map((column) => record.getFormattedValue(column))
    .find((text) => text !== null && text !== undefined && text !== '') ?? record.getNamedReference().name;

/** `statecode` of a lead that is neither qualified nor disqualified. */
const open = 0;

const followUpColumns = (record: EntityRecord): FollowUpColumns => ({
  isOpen: (readChoice(record.getValue('statecode')) ?? open) === open,
  stage: readChoice(record.getValue('mpl_stage')),
  archiveReason: readChoice(record.getValue('mpl_archivereason')),
  followUpStatus: readChoice(record.getValue('mpl_followupstatus')),
  leadType: readChoice(record.getValue('mpl_leadtype')),
  contactRequested: readYesNo(record.getValue('mpl_contactrequested')) ?? false,
  doNotContact: readYesNo(record.getValue('mpl_donotcontact')) ?? false,
  isTest: readYesNo(record.getValue('mpl_istest')) ?? false,
  receivedAtMs: readInstant(record.getValue('mpl_receivedon')),
  dueAtMs: readInstant(record.getValue('mpl_followupdueon')),
  firstContactedAtMs: readInstant(record.getValue('mpl_firstcontactedon')),
  expiresAtMs: readInstant(record.getValue('mpl_expireson')),
});

/** A record of the dataset as a row with the given columns as cells. */
export const readLeadRow = (record: EntityRecord, columns: readonly string[]): LeadRow => ({
  id: record.getRecordId(),
  name: nameOf(record),
  cells: Object.fromEntries(columns.map((name) => [name, cellOf(record, name)])),
  isFavorite: readYesNo(record.getValue('mpl_favorite')),
  emailValidity: readChoice(record.getValue('mpl_emailvalidity')),
  phoneValidity: readChoice(record.getValue('mpl_phonevalidity')),
  quality: readChoice(record.getValue('mpl_quality')),
  followUp: followUpColumns(record),
});
