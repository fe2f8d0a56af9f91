import { archiveReason, followUpStatus, leadType, stage } from '../schema/choices';
import type { ArchiveReason, FollowUpStatus, Stage } from '../schema/choices';
import { lateAfterMs } from './clock-lengths';
import type { FollowUpColumns } from './follow-up-columns';
import { isContactedSince, requestedAtMs } from './requested-at';

/** What a seller should do next. `decide`: the customer was contacted; qualify the lead or close it. */
export type NextAction = 'none' | 'contact' | 'contactNow' | 'decide' | 'doNotContact';

export interface FollowUpState {
  readonly stage: Stage;
  readonly archiveReason: ArchiveReason | undefined;
  readonly status: FollowUpStatus;
  /** `flame` while a customer who asked for contact has no answer, `late` after 72 hours of that. */
  readonly urgency: 'none' | 'flame' | 'late';
  /** Nobody took up the request in time: contact data is hidden. */
  readonly isExpired: boolean;
  /** Times of the clocks that run or ran, epoch milliseconds. */
  readonly dueAtMs: number | undefined;
  readonly expiresAtMs: number | undefined;
  readonly nextAction: NextAction;
  /** The next moment at which anything here changes by itself. */
  readonly nextChangeAtMs: number | undefined;
}

/** Test leads, and customers who want no contact, run no clock. A later request of such a customer counts again. */
const isAtRest = ({ isTest, doNotContact, contactRequested }: FollowUpColumns): boolean =>
  isTest || (doNotContact && !contactRequested);

const isContactLead = (columns: FollowUpColumns): boolean =>
  columns.contactRequested || columns.leadType === leadType.Profile;

/** Somebody got in touch after the customer asked, or a seller says so. */
const isAnswered = (columns: FollowUpColumns): boolean =>
  isContactedSince(columns) || columns.followUpStatus === followUpStatus.Contacted;

/** An answer that came when the request had expired already does not bring it back. */
const isAnsweredInTime = (columns: FollowUpColumns): boolean =>
  isAnswered(columns) && (columns.firstContactedAtMs ?? -Infinity) < (columns.expiresAtMs ?? Infinity);

/** When the clock archives a lead, if nothing happens before. Only what nobody took up is archived by time. */
const archivesAtMs = (columns: FollowUpColumns): number | undefined => {
  const isWaiting = columns.isOpen && (columns.stage ?? stage.Received) === stage.Received;
  const isHandled = isContactLead(columns) && isAnsweredInTime(columns);
  return isWaiting && !isHandled && !isAtRest(columns) ? columns.expiresAtMs : undefined;
};

const stageAt = (columns: FollowUpColumns, nowMs: number): Pick<FollowUpState, 'stage' | 'archiveReason'> => {
  const archivesAt = archivesAtMs(columns);
  if (archivesAt !== undefined && archivesAt <= nowMs)
    return {
      stage: stage.Archived,
      archiveReason: isContactLead(columns) ? archiveReason.Expired : archiveReason.Informational,
    };
  return {
    stage: (columns.stage ?? stage.Received) as Stage,
    archiveReason: columns.archiveReason as ArchiveReason | undefined,
  };
};

const runningStatus = (columns: FollowUpColumns, nowMs: number): FollowUpStatus => {
  const stored = (columns.followUpStatus ?? followUpStatus.NotRequired) as FollowUpStatus;
  switch (stored) {
    case followUpStatus.Due:
    case followUpStatus.Overdue:
    case followUpStatus.Closed: {
      const canRun = columns.contactRequested && columns.dueAtMs !== undefined;
      if (!canRun) return stored === followUpStatus.Closed ? followUpStatus.NotRequired : stored;
      return (columns.dueAtMs ?? 0) <= nowMs ? followUpStatus.Overdue : followUpStatus.Due;
    }
    default:
      return stored;
  }
};

const statusAt = (columns: FollowUpColumns, current: Stage, nowMs: number): FollowUpStatus => {
  if (current === stage.Archived) return followUpStatus.Closed;
  if (isAtRest(columns)) return followUpStatus.NotRequired;
  if (isAnswered(columns)) return followUpStatus.Contacted;
  if (columns.isOpen) return runningStatus(columns, nowMs);
  return columns.followUpStatus === followUpStatus.NotRequired
    ? followUpStatus.NotRequired
    : followUpStatus.Closed;
};

const nextActionOf = (
  columns: FollowUpColumns,
  state: Pick<FollowUpState, 'stage' | 'status'>,
): NextAction => {
  if (state.stage === stage.Archived || !columns.isOpen) return 'none';
  if (columns.doNotContact && !columns.contactRequested) return 'doNotContact';
  switch (state.status) {
    case followUpStatus.Due:
      return 'contact';
    case followUpStatus.Overdue:
      return 'contactNow';
    case followUpStatus.Contacted:
      return 'decide';
    default:
      return 'none';
  }
};

const earliestAfter = (nowMs: number, times: readonly (number | undefined)[]): number | undefined => {
  const later = times.filter((time): time is number => time !== undefined && time > nowMs);
  return later.length === 0 ? undefined : Math.min(...later);
};

/**
 * Where a lead stands at a moment. The one place that knows the clocks: controls show it, the sweep writes what
 * differs from the stored columns, notifications go by it. What a person or Dynamics decided (stage, a moved due
 * time, a status) is taken as it is; only time moves it on.
 */
export const followUpState = (columns: FollowUpColumns, nowMs: number): FollowUpState => {
  const placed = stageAt(columns, nowMs);
  const status = statusAt(columns, placed.stage, nowMs);
  const waits =
    columns.contactRequested && (status === followUpStatus.Due || status === followUpStatus.Overdue);
  const asked = requestedAtMs(columns);
  const lateAtMs = waits && asked !== undefined ? asked + lateAfterMs : undefined;
  const isLate = lateAtMs !== undefined && lateAtMs <= nowMs;
  const isRunning = status === followUpStatus.Due && columns.contactRequested;
  return {
    ...placed,
    status,
    urgency: waits ? (isLate ? 'late' : 'flame') : 'none',
    isExpired: placed.stage === stage.Archived && placed.archiveReason === archiveReason.Expired,
    dueAtMs: isAtRest(columns) ? undefined : columns.dueAtMs,
    expiresAtMs: isAtRest(columns) ? undefined : columns.expiresAtMs,
    nextAction: nextActionOf(columns, { stage: placed.stage, status }),
    nextChangeAtMs: earliestAfter(nowMs, [
      isRunning ? columns.dueAtMs : undefined,
      lateAtMs,
      archivesAtMs(columns),
    ]),
  };
};
