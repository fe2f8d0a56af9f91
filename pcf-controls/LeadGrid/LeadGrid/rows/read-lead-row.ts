import type { EntityRecord } from '../dataset';
import type { FollowUpFacts } from './follow-up-facts';
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

const followUpFacts = (record: EntityRecord): FollowUpFacts => ({
  stage: readChoice(record.getValue('mpl_stage')),
  archiveReason: readChoice(record.getValue('mpl_archivereason')),
  contactRequested: readYesNo(record.getValue('mpl_contactrequested')) ?? false,
  doNotContact: readYesNo(record.getValue('mpl_donotcontact')) ?? false,
  receivedAtMs: readInstant(record.getValue('mpl_receivedon')),
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
  isTest: readYesNo(record.getValue('mpl_istest')) ?? false,
  followUp: followUpFacts(record),
});
