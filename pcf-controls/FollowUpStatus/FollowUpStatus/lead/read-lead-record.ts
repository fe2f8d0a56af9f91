import type { Row } from '../../../shared/dataverse/retrieve-pages';
import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { readFollowUpColumns } from '../../../../leads/follow-up/read-follow-up-columns';
import { stageFromDynamics } from '../../../../leads/follow-up/stage-from-dynamics';
import { stage, type ArchiveReason, type Stage } from '../../../../leads/schema/choices';
import { leadState, type LeadRecord, type Reference } from './lead-record';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const identifier = (value: unknown): string | undefined => text(value) || undefined;

const instant = (value: unknown): number | undefined => {
  const instantMs = Date.parse(text(value));
  return Number.isNaN(instantMs) ? undefined : instantMs;
};

const formatted = (row: Row, column: string): string =>
  text(row[`${column}@OData.Community.Display.V1.FormattedValue`]);

const reference = (row: Row, column: string, table?: string): Reference | undefined => {
  const id = identifier(row[column]);
  if (id === undefined) return undefined;
  const target = table ?? text(row[`${column}@Microsoft.Dynamics.CRM.lookuplogicalname`]);
  return { table: target, id, name: formatted(row, column) };
};

/**
 * Dynamics' own buttons work too, and the server writes our columns a moment later: until then Dynamics' state tells
 * the stage.
 */
const followUpOf = (row: Row, leadState: number): FollowUpColumns => {
  const columns = readFollowUpColumns(row);
  const current = {
    stage: (columns.stage ?? stage.Received) as Stage,
    archiveReason: columns.archiveReason as ArchiveReason | undefined,
  };
  const wasQualified = identifier(row._qualifyingopportunityid_value) !== undefined;
  const facts = { leadState, opportunityStates: [], wasQualified, wasReopened: false };
  return { ...columns, ...stageFromDynamics(current, facts) };
};

/** A lead out of a row of `lead`. */
export const readLeadRecord = (row: Row): LeadRecord => {
  const state = number(row.statecode) ?? leadState.Open;
  return {
    id: text(row.leadid),
    rowVersion: String(row.versionnumber),
    changedBy: formatted(row, '_modifiedby_value'),
    changedAtMs: instant(row.modifiedon),
    state,
    followUp: followUpOf(row, state),
    customer: {
      name: text(row.fullname),
      company: text(row.companyname),
      phone: text(row.telephone1),
      email: text(row.emailaddress1),
    },
    topic: text(row.subject),
    notes: text(row.qualificationcomments),
    crmReference: text(row.mpl_crmreference),
    estimatedAmount: number(row.estimatedamount),
    purchaseTimeFrame: number(row.purchasetimeframe),
    owner: reference(row, '_ownerid_value'),
    campaign: reference(row, '_campaignid_value', 'campaign'),
    hasAccount: identifier(row._parentaccountid_value) !== undefined,
    hasContact: identifier(row._parentcontactid_value) !== undefined,
    opportunityId: identifier(row._qualifyingopportunityid_value),
  };
};
