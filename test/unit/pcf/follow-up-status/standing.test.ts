import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { readFollowUpColumns } from '../../../../leads/follow-up/read-follow-up-columns';
import { archiveReason, followUpStatus, stage } from '../../../../leads/schema/choices';
import { actionsFor } from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus/follow-up/actions-for';
import { standingOf } from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus/follow-up/standing';
import { advisesAttempts } from '../../../../pcf-controls/FollowUpStatus/FollowUpStatus/attempts/advised-attempts';
import { contactRequest, hourMs, receivedAtMs } from './stored-lead';

const request = readFollowUpColumns(contactRequest());
const quiet = { contactRequested: false, dueAtMs: undefined, followUpStatus: followUpStatus.NotRequired };
const archivedAs = (reason: number) => ({ isOpen: false, stage: stage.Archived, archiveReason: reason });
const answered = { firstContactedAtMs: receivedAtMs + hourMs, followUpStatus: followUpStatus.Contacted };

describe('how it stands with a lead', () => {
  test.each<[string, Partial<FollowUpColumns>, number, string, string | undefined, string]>([
    ['a contact request at once', {}, 0, 'Due', 'LogContact', 'Accept Decline'],
    ['in its last second', {}, 24 - 1 / 3600, 'Due', 'LogContact', 'Accept Decline'],
    ['when it is due', {}, 24, 'Overdue', 'LogContact', 'Accept Decline'],
    ['just before three days', {}, 72 - 1 / 3600, 'Overdue', 'LogContact', 'Accept Decline'],
    ['after three days', {}, 72, 'Late', 'LogContact', 'Accept Decline'],
    ['after 14 days', {}, 14 * 24, 'Expired', undefined, ''],
    ['once the customer was contacted', answered, 100, 'Contacted', 'Accept', 'LogContact Decline'],
    [
      'accepted',
      { ...answered, stage: stage.Accepted, isOpen: false },
      100,
      'Accepted',
      undefined,
      'Won LogContact Lost',
    ],
    ['a download', quiet, 1, 'Informational', undefined, 'Accept LogContact Decline'],
    [
      'a customer who wants no contact',
      { ...quiet, doNotContact: true },
      1,
      'DoNotContact',
      undefined,
      'Accept Decline',
    ],
    ['a test', { ...quiet, isTest: true }, 1, 'Test', undefined, 'Accept LogContact Decline'],
    ['won', archivedAs(archiveReason.Won), 1, 'Won', undefined, ''],
    ['lost', archivedAs(archiveReason.Lost), 1, 'Lost', undefined, ''],
    ['declined', archivedAs(archiveReason.Declined), 1, 'Declined', undefined, ''],
    ['expired and archived by the server', archivedAs(archiveReason.Expired), 1, 'Expired', undefined, ''],
    ['information that was put away', archivedAs(archiveReason.Informational), 1, 'Archived', undefined, ''],
  ])('%s', (_name, change, hours, situation, next, others) => {
    const standing = standingOf({ ...request, ...change }, receivedAtMs + hours * hourMs);
    const offered = actionsFor(standing, false);
    expect([standing.situation, offered.next, offered.others.join(' ')]).toEqual([situation, next, others]);
  });

  test('what was put away is offered to be opened again where that is possible', () => {
    const declined = standingOf({ ...request, ...archivedAs(archiveReason.Declined) }, receivedAtMs);
    expect(actionsFor(declined, true)).toEqual({ next: undefined, others: ['Reopen'] });
    expect(actionsFor(standingOf(request, receivedAtMs), true).others).not.toContain('Reopen');
  });

  test.each<[Partial<FollowUpColumns>, number, boolean]>([
    [{}, 1, true],
    [answered, 30, true],
    [{}, 14 * 24, false],
    [quiet, 1, false],
    [archivedAs(archiveReason.Lost), 1, false],
    [{ ...answered, stage: stage.Accepted, isOpen: false }, 30, false],
  ])('further attempts are advised only while they help (%#)', (change, hours, advised) => {
    expect(advisesAttempts(standingOf({ ...request, ...change }, receivedAtMs + hours * hourMs))).toBe(
      advised,
    );
  });
});
