import type { MissingPart } from './dataverse/dataverse';
import { keyTaken } from './delivery/key-taken';
import type { InboxStatus } from './inbox/inbox-status';

export interface StatusFacts {
  readonly inbox: InboxStatus;
  readonly dataverse: { readonly reachable: boolean; readonly missing: readonly MissingPart[] };
  /** ISO time of the last lead of each source. */
  readonly lastLeads: Readonly<Record<string, string>>;
  readonly quietDays: number;
  readonly nowMs: number;
}

/** A lead that waits longer than this has been forgotten or is held up. */
const longWaitMs = 5 * 60 * 1000;

const dayMs = 24 * 3600 * 1000;

/** What needs a person, in words, the most pressing first. */
export function statusWarnings(facts: StatusFacts): readonly string[] {
  const { dataverse, nowMs } = facts;
  const { inbox, deadLetters, quarantine } = facts.inbox;
  const warnings: (string | false)[] = [
    !dataverse.reachable && 'Dataverse does not answer. Leads are kept and delivered when it does.',
    ...dataverse.missing.map(({ name, kind, fix }) => `Missing ${kind} ${name}. ${fix}`),
    inbox.oldest !== null &&
      nowMs - Date.parse(inbox.oldest) > longWaitMs &&
      `The oldest lead has been waiting since ${inbox.oldest}.`,
    deadLetters.count > 0 &&
      `${counted(deadLetters.count, 'dead letter')}: mend the cause, then run "npm run leads -- replay all".`,
    unseenLeads(deadLetters.byReason),
    quarantine.count > 0 &&
      `${counted(quarantine.count, 'body', 'bodies')} in quarantine: not readable as a lead with a customer.`,
    silence(facts),
  ];
  return warnings.filter((warning) => warning !== false);
}

/** Dead letters of leads that are there, so that making them is refused, and that no look-up shows. */
function unseenLeads(byReason: Readonly<Record<string, number>>): string | false {
  const count = Object.entries(byReason)
    .filter(([reason]) => keyTaken.has(reason.split(' ')[0] ?? ''))
    .reduce((sum, [, letters]) => sum + letters, 0);
  return (
    count > 0 &&
    `${counted(count, 'dead letter')} because Dataverse has a row with the same key that the application user does not see. Give the application user a role that reads leads and lead touches of the whole organization; if it has one, look for another alternate key on the table.`
  );
}

/** A sender that stopped makes no error anywhere: only the silence tells. */
function silence({ lastLeads, quietDays, nowMs }: StatusFacts): string | false {
  const newest = Object.values(lastLeads).sort().at(-1);
  if (quietDays === 0 || newest === undefined) return false;
  const days = Math.floor((nowMs - Date.parse(newest)) / dayMs);
  return (
    days >= quietDays &&
    `No lead has arrived for ${counted(days, 'day')}. Press Validate in Partner Center: a test lead must show up here within a minute.`
  );
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
