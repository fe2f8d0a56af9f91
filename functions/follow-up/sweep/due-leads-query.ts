import { lateAfterMs, contactRequestMs } from '../../../leads/follow-up/clock-lengths';
import { followUpStateColumns } from '../../../leads/follow-up/read-follow-up-columns';
import { toIsoSeconds } from '../../../leads/mapping/iso-seconds';
import { followUpStatus, stage } from '../../../leads/schema/choices';
import { contactActivity } from './contact-activity';
import { and, attributes, condition, oneOf, or } from './fetch-xml';
import { closedElsewhere, perhapsAccepted, perhapsContacted, perhapsReopened } from './untold-changes';

/** What one sweep is about. Times are epoch milliseconds by Dataverse's clock. */
export interface SweepWindow {
  readonly nowMs: number;
  /** Up to when reminders, and changes that no web hook told of, were looked for before. */
  readonly sinceMs: number;
  /** How long before the due time a reminder is sent; absent: nobody is to be reminded. */
  readonly remindBeforeMs: number | undefined;
  /** Also finds leads that were accepted meanwhile, of which nothing has to be written. */
  readonly findsAccepted?: boolean;
}

export const sweptColumns = [...followUpStateColumns, 'leadid', 'statuscode', 'modifiedon'] as const;

const { Due, Overdue, Contacted, Closed } = followUpStatus;

const isOpen = condition('statecode', 'eq', 0);
const runs = oneOf('mpl_followupstatus', [Due, Overdue]);
const isNot = (column: string): string => condition(column, 'ne', 1);
const asked = condition('mpl_contactrequested', 'eq', 1);

/**
 * All leads on which time or somebody's work has made a column untrue, and those about which a notice is due: one
 * query, whatever their number. It may give a few rows more than change, never fewer.
 */
export function dueLeadsQuery(window: SweepWindow): string {
  return (
    `<fetch><entity name="lead">${attributes(sweptColumns)}` +
    and(
      condition('mpl_leadkey', 'not-null'),
      or(
        and(isOpen, or(...clocks(window.nowMs), ...notices(window), perhapsContacted(window.sinceMs))),
        ...closedElsewhere,
        perhapsReopened(window.sinceMs),
        ...(window.findsAccepted === true ? [perhapsAccepted(window.sinceMs)] : []),
      ),
    ) +
    '</entity></fetch>'
  );
}

const clocks = (nowMs: number): readonly string[] => {
  const now = toIsoSeconds(nowMs);
  return [
    and(condition('mpl_followupstatus', 'eq', Due), condition('mpl_followupdueon', 'le', now)),
    and(condition('mpl_followupstatus', 'eq', Overdue), condition('mpl_followupdueon', 'gt', now)),
    and(
      condition('mpl_stage', 'eq', stage.Received),
      condition('mpl_expireson', 'le', now),
      isNot('mpl_istest'),
      or(isNot('mpl_donotcontact'), asked),
      or(isNot('mpl_contactrequested'), condition('mpl_followupstatus', 'ne', Contacted)),
    ),
    and(condition('mpl_stage', 'eq', stage.Archived), condition('mpl_followupstatus', 'ne', Closed)),
    and(asked, runs, or(condition('mpl_firstcontactedon', 'not-null'), ...contactActivity)),
  ];
};

/** Moments of reminders that came since the last look. */
const notices = ({ nowMs, sinceMs, remindBeforeMs }: SweepWindow): readonly string[] => {
  if (remindBeforeMs === undefined) return [];
  const within = (column: string, laterMs: number): string =>
    and(
      condition(column, 'gt', toIsoSeconds(sinceMs + laterMs)),
      condition(column, 'le', toIsoSeconds(nowMs + laterMs)),
    );
  return [
    and(
      asked,
      runs,
      isNot('mpl_istest'),
      or(
        within('mpl_followupdueon', remindBeforeMs),
        within('mpl_expireson', contactRequestMs - lateAfterMs),
      ),
    ),
  ];
};
