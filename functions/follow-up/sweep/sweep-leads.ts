import { changedState } from '../../../leads/follow-up/changed-state';
import { firstContact } from '../../../leads/follow-up/first-contact';
import { readFollowUpColumns } from '../../../leads/follow-up/read-follow-up-columns';
import { isContactedSince } from '../../../leads/follow-up/requested-at';
import { stage } from '../../../leads/schema/choices';
import type { Dataverse, StoredRow } from '../../dataverse/dataverse';
import { textIn } from '../../dataverse/text-in';
import { applyChanges } from '../events/apply-changes';
import { untoldChange } from '../events/untold-change';
import { writeLeads, type LeadWrite } from '../write-leads';
import { contactTimes } from './contact-activity';
import { dueLeadsQuery, type SweepWindow } from './due-leads-query';
import { isPutAway, reopenedLeads } from './reopened-leads';
import { saidContacted } from './said-contacted';

export interface SweepResult {
  /** The moment that the sweep was about, by Dataverse's clock. */
  readonly nowMs: number;
  readonly written: number;
  /** Changed by somebody else meanwhile, or refused: the next sweep looks at them again. */
  readonly left: number;
  /** Open leads as they were read, for notices. */
  readonly leads: readonly StoredRow[];
  /** Leads that are accepted, of which perhaps no web hook had told. */
  readonly accepted: readonly StoredRow[];
}

/** A difference between the clocks that matters for a look at leads. */
const clockJumpMs = 30_000;

/**
 * Brings every lead to where it stands now. Safe to run twice, late and from anywhere: only columns that are untrue
 * are written, and only on rows that nobody changed since they were read.
 */
export async function sweepLeads(
  dataverse: Dataverse,
  window: Omit<SweepWindow, 'nowMs'>,
): Promise<SweepResult> {
  const { nowMs, rows } = await readDue(dataverse, window);
  const open = rows.filter((row) => row['statecode'] === 0);
  const waiting = open.filter(mayBeContacted).map((lead) => textIn(lead, 'leadid'));
  const contacts =
    waiting.length > 0 ? await contactTimes(dataverse, waiting) : new Map<string, readonly number[]>();
  const writes = open.flatMap((lead) => toWrite(lead, contacts.get(textIn(lead, 'leadid')) ?? [], nowMs));
  const outcomes = await writeLeads(dataverse, writes);
  const reopened = await reopenedLeads(dataverse, rows.filter(isPutAway));
  const looksAccepted = (row: StoredRow) =>
    window.findsAccepted === true &&
    row['mpl_stage'] === stage.Accepted &&
    Date.parse(textIn(row, 'modifiedon')) > window.sinceMs;
  const closed = await applyChanges(
    dataverse,
    rows
      .filter((row) => row['statecode'] !== 0 || looksAccepted(row))
      .map((lead) => toChange(lead, reopened.has(textIn(lead, 'leadid')))),
  );
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  return {
    nowMs,
    written: outcomes.length - failed + closed.written,
    left: failed + closed.refused.size,
    leads: open,
    accepted: closed.accepted,
  };
}

/** Dataverse's clock is known only from its answers: where it has jumped since the last one, the query is put again. */
async function readDue(
  dataverse: Dataverse,
  window: Omit<SweepWindow, 'nowMs'>,
): Promise<{ nowMs: number; rows: readonly StoredRow[] }> {
  const askedMs = dataverse.serverNow;
  const rows = await dataverse.fetchXml('lead', dueLeadsQuery({ ...window, nowMs: askedMs }));
  const nowMs = dataverse.serverNow;
  if (Math.abs(nowMs - askedMs) < clockJumpMs) return { nowMs: askedMs, rows };
  return { nowMs, rows: await dataverse.fetchXml('lead', dueLeadsQuery({ ...window, nowMs })) };
}

const mayBeContacted = (lead: StoredRow): boolean => {
  const columns = readFollowUpColumns(lead);
  return columns.contactRequested && !isContactedSince(columns);
};

function toWrite(lead: StoredRow, contacts: readonly number[], nowMs: number): readonly LeadWrite[] {
  const stored = readFollowUpColumns(lead);
  const first = firstContact(stored, [...contacts, ...saidContacted(lead)]);
  const known = first === undefined ? stored : { ...stored, firstContactedAtMs: first };
  const changed = changedState(known, nowMs, stored);
  const id = textIn(lead, 'leadid');
  return Object.keys(changed).length === 0 ? [] : [{ id, row: { ...changed, leadid: id }, lead }];
}

/** What a web hook would have told. */
const toChange = (lead: StoredRow, reopened: boolean) => ({
  ...untoldChange(textIn(lead, 'leadid'), 'sweep'),
  qualified: lead['statecode'] === 1,
  reopened,
});
