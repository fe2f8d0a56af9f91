import type { Row } from '../../../shared/dataverse/retrieve-pages';
import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { readFollowUpColumns } from '../../../../leads/follow-up/read-follow-up-columns';
import { stageFromDynamics } from '../../../../leads/follow-up/stage-from-dynamics';
import { stage, type ArchiveReason, type Stage } from '../../../../leads/schema/choices';
import { opportunitiesOfLead } from './opportunities-of-lead';
import { leadState } from '../../../../leads/schema/dynamics-states';
import type { Currency, LeadRecord, Opportunity, Reference } from './lead-record';

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

const opportunitiesOf = (row: Row): readonly Opportunity[] =>
  ((row[opportunitiesOfLead] ?? []) as readonly Row[])
    .map(({ opportunityid, statecode, estimatedvalue }) => ({
      id: text(opportunityid),
      state: Number(statecode),
      estimatedAmount: number(estimatedvalue),
    }))
    .sort((one, other) => one.state - other.state);

const currencyOf = ({ transactioncurrencyid }: Row): Currency | undefined => {
  const { transactioncurrencyid: id, currencyprecision } = (transactioncurrencyid ?? {}) as Row;
  const decimals = number(currencyprecision);
  return decimals === undefined ? undefined : { id: text(id), decimals };
};

/**
 * Dynamics' own buttons work too, and the server writes our columns a moment later: until then Dynamics' state tells
 * the stage.
 */
const followUpOf = (row: Row, leadState: number, opportunities: readonly Opportunity[]): FollowUpColumns => {
  const columns = readFollowUpColumns(row);
  const current = {
    stage: (columns.stage ?? stage.Received) as Stage,
    archiveReason: columns.archiveReason as ArchiveReason | undefined,
  };
  const opportunityStates = opportunities.map(({ state }) => state);
  const wasQualified = opportunities.length > 0;
  const facts = { leadState, opportunityStates, wasQualified, wasReopened: false };
  return { ...columns, ...stageFromDynamics(current, facts) };
};

/** A lead out of a row of `lead`. */
export const readLeadRecord = (row: Row): LeadRecord => {
  const state = number(row.statecode) ?? leadState.Open;
  const opportunities = opportunitiesOf(row);
  return {
    id: text(row.leadid),
    rowVersion: String(row.versionnumber),
    changedBy: formatted(row, '_modifiedby_value'),
    changedAtMs: instant(row.modifiedon),
    state,
    followUp: followUpOf(row, state, opportunities),
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
    currency: currencyOf(row),
    purchaseTimeFrame: number(row.purchasetimeframe),
    purchaseTimeFrameName: formatted(row, 'purchasetimeframe'),
    owner: reference(row, '_ownerid_value'),
    campaign: reference(row, '_campaignid_value', 'campaign'),
    accountId: identifier(row._parentaccountid_value),
    contactId: identifier(row._parentcontactid_value),
    opportunities,
  };
};
