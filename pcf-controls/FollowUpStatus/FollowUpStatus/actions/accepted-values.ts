import type { LeadRecord, Reference } from '../lead/lead-record';
import type { AcceptCommand } from './command';
import type { Values } from './update-lead';

/** Entity sets of the tables that a form lets a seller choose from. */
const setOf: Readonly<Record<string, string>> = {
  team: 'teams',
  systemuser: 'systemusers',
  campaign: 'campaigns',
};

const bind = (column: string, before: Reference | undefined, after: Reference | undefined): Values =>
  after === undefined || after.id === before?.id
    ? {}
    : { [`${column}@odata.bind`]: `/${setOf[after.table] ?? `${after.table}s`}(${after.id})` };

const changed = (
  column: string,
  before: string | number | undefined,
  after: string | number | undefined,
): Values => (before === after ? {} : { [column]: after === '' ? null : (after ?? null) });

/** What an accept form changed, the owner aside. Columns that a seller left alone are not written. */
export const acceptedValues = (lead: LeadRecord, command: AcceptCommand): Values => ({
  ...changed('subject', lead.topic, command.topic),
  ...changed('estimatedamount', lead.estimatedAmount, command.estimatedAmount),
  ...changed('purchasetimeframe', lead.purchaseTimeFrame, command.purchaseTimeFrame),
  ...changed('qualificationcomments', lead.notes, command.notes),
  ...changed('mpl_crmreference', lead.crmReference, command.crmReference),
  ...bind('campaignid', lead.campaign, command.campaign),
});

/** The column that makes another owner of a lead; none where it is the same one. */
export const ownerValues = (before: Reference | undefined, after: Reference | undefined): Values =>
  bind('ownerid', before, after);
