import { statusWarnings, type StatusFacts } from '../../../functions/status-warnings';

const nowMs = Date.UTC(2026, 0, 31, 12);
const ago = (ms: number) => new Date(nowMs - ms).toISOString();
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const well: StatusFacts = {
  inbox: {
    inbox: { depth: 0, oldest: null },
    quarantine: { count: 0, byReason: {} },
    deadLetters: { count: 0, byReason: {} },
  },
  dataverse: { reachable: true, missing: [] },
  lastLeads: { AppSource: ago(20 * dayMs), 'Azure Marketplace': ago(dayMs) },
  quietDays: 14,
  nowMs,
};
const inbox = (changes: Partial<StatusFacts['inbox']>): StatusFacts => ({
  ...well,
  inbox: { ...well.inbox, ...changes },
});

describe('warnings of the status page', () => {
  it('are none while everything works, nor before the first lead', () => {
    expect(statusWarnings(well)).toEqual([]);
    expect(statusWarnings({ ...well, lastLeads: {} })).toEqual([]);
    expect(statusWarnings(inbox({ inbox: { depth: 3, oldest: ago(4 * minuteMs) } }))).toEqual([]);
  });

  it.each<[string, StatusFacts, RegExp]>([
    [
      'Dataverse is silent',
      { ...well, dataverse: { reachable: false, missing: [] } },
      /does not answer\. Leads are kept/,
    ],
    [
      'a privilege is missing',
      {
        ...well,
        dataverse: {
          reachable: true,
          missing: [{ kind: 'privilege', name: 'prvCreateLead', fix: 'Give it.' }],
        },
      },
      /^Missing privilege prvCreateLead\. Give it\.$/,
    ],
    [
      'a lead waits too long',
      inbox({ inbox: { depth: 1, oldest: ago(6 * minuteMs) } }),
      /waiting since 2026-01-31T11:54/,
    ],
    ['a lead is dead', inbox({ deadLetters: { count: 1, byReason: {} } }), /^1 dead letter: .*replay all/],
    [
      'bodies lie in quarantine',
      inbox({ quarantine: { count: 2, byReason: {} } }),
      /^2 bodies in quarantine/,
    ],
    [
      'no lead came for long',
      { ...well, lastLeads: { AppSource: ago(14 * dayMs) } },
      /for 14 days\. Press Validate/,
    ],
  ])('tell when %s', (_when, facts, expected) => {
    expect(statusWarnings(facts)).toEqual([expect.stringMatching(expected)]);
  });

  it('keep quiet about silence when that is switched off', () => {
    expect(statusWarnings({ ...well, quietDays: 0, lastLeads: { AppSource: ago(400 * dayMs) } })).toEqual([]);
  });

  it('name the cause of dead letters whose leads the application user does not see', () => {
    const byReason = { '0x80060892': 2, '0x80040237 mpl_leadkey': 1, '0x80044331 subject': 1 };
    const [, words] = statusWarnings(inbox({ deadLetters: { count: 4, byReason } }));
    expect(words).toMatch(
      /^3 dead letters because Dataverse has a row with the same key .* whole organization/,
    );
  });
});
