import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';
import { leadState, opportunityState } from '../../../leads/schema/dynamics-states';
import { toIsoSeconds } from '../../../leads/mapping/iso-seconds';
import { contactedReason } from '../events/read-context';
import { and, condition, oneOf, or, related } from './fetch-xml';

const { Won, Lost, Declined, Expired, Informational } = archiveReason;

const leadIs = (state: number): string => condition('statecode', 'eq', state);
const isAt = (value: number): string => condition('mpl_stage', 'eq', value);
const ended = (...reasons: readonly number[]): string =>
  and(isAt(stage.Archived), oneOf('mpl_archivereason', reasons));
const changedSince = (sinceMs: number): string => condition('modifiedon', 'gt', toIsoSeconds(sinceMs));

const ofOpportunities = (how: 'any' | 'not any', ...parts: readonly string[]): string =>
  related(how, 'opportunity', 'originatingleadid', 'leadid', ...parts);
const opportunityIs = (operator: 'eq' | 'ne', state: number): string =>
  condition('statecode', operator, state);

/** Leads that Dynamics' buttons closed, or whose opportunities they won or lost, while no web hook reached us. */
export const closedElsewhere: readonly string[] = [
  and(leadIs(leadState.Qualified), or(isAt(stage.Received), ended(Declined, Expired, Informational))),
  and(leadIs(leadState.Disqualified), or(oneOf('mpl_stage', [stage.Received, stage.Accepted]), ended(Won))),
  and(
    leadIs(leadState.Qualified),
    or(isAt(stage.Accepted), ended(Lost)),
    ofOpportunities('any', opportunityIs('eq', opportunityState.Won)),
  ),
  and(
    leadIs(leadState.Qualified),
    or(isAt(stage.Accepted), ended(Won)),
    ofOpportunities('any', opportunityIs('eq', opportunityState.Lost)),
    ofOpportunities('not any', opportunityIs('ne', opportunityState.Lost)),
  ),
];

/** Leads put away as won or lost with an opportunity that is open and was changed lately: perhaps opened again. */
export const perhapsReopened = (sinceMs: number): string =>
  and(
    leadIs(leadState.Qualified),
    ended(Won, Lost),
    ofOpportunities('any', opportunityIs('eq', opportunityState.Open), changedSince(sinceMs)),
  );

/** Leads whose status reason says Contacted while nobody noted a contact. */
export const perhapsContacted = (sinceMs: number): string =>
  and(
    condition('statuscode', 'eq', contactedReason),
    condition('mpl_contactrequested', 'eq', 1),
    oneOf('mpl_followupstatus', [followUpStatus.Due, followUpStatus.Overdue]),
    condition('mpl_firstcontactedon', 'null'),
    changedSince(sinceMs),
  );

/** Leads that are accepted and were changed lately: perhaps by that. */
export const perhapsAccepted = (sinceMs: number): string => and(isAt(stage.Accepted), changedSince(sinceMs));
