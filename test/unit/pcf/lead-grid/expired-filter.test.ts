import fc from 'fast-check';
import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import { isExpired } from '../../../../leads/follow-up/is-expired';
import { archiveReason, followUpStatus, leadType, stage } from '../../../../leads/schema/choices';
import { fromExpression } from '../../../../pcf-controls/LeadGrid/LeadGrid/filter/from-expression';
import { leadStatuses, noFilter } from '../../../../pcf-controls/LeadGrid/LeadGrid/filter/lead-filter';
import { toExpression } from '../../../../pcf-controls/LeadGrid/LeadGrid/filter/to-expression';
import { matchesFilter, type MockRow } from '../../../../pcf-controls/testing/filter-rows';

const hourMs = 3_600_000;
const nowMs = Date.UTC(2026, 10, 21, 12);
const noOthers = { conditions: [], filters: [] };
const expired = toExpression({ ...noFilter, statuses: ['Expired'] }, noOthers, nowMs);

const yesNo = fc.boolean();
/** Leads as the server writes them: whom nobody contacted, and whom somebody contacted in time. */
const anyLead: fc.Arbitrary<FollowUpColumns> = fc
  .record({
    isOpen: yesNo,
    stage: fc.constantFrom(stage.Received, stage.Accepted),
    followUpStatus: fc.constantFrom(...Object.values(followUpStatus)),
    leadType: fc.constantFrom(...Object.values(leadType)),
    contactRequested: yesNo,
    doNotContact: yesNo,
    isTest: yesNo,
    receivedAtMs: fc.integer({ min: -500, max: 0 }).map((hours) => nowMs + hours * hourMs),
    isContacted: yesNo,
  })
  .map(({ isContacted, ...lead }) => ({
    ...lead,
    ...(isContacted && { firstContactedAtMs: lead.receivedAtMs + hourMs }),
    expiresAtMs: lead.receivedAtMs + 14 * 24 * hourMs,
  }));

const time = (instantMs: number | undefined) => (instantMs === undefined ? null : new Date(instantMs));
const rowOf = (lead: FollowUpColumns): MockRow => ({
  mpl_leadkey: 'key',
  statecode: lead.isOpen ? 0 : 1,
  mpl_stage: lead.stage ?? null,
  mpl_archivereason: lead.archiveReason ?? null,
  mpl_followupstatus: lead.followUpStatus ?? null,
  mpl_leadtype: lead.leadType ?? null,
  mpl_contactrequested: lead.contactRequested,
  mpl_donotcontact: lead.doNotContact,
  mpl_istest: lead.isTest,
  mpl_firstcontactedon: time(lead.firstContactedAtMs),
  mpl_expireson: time(lead.expiresAtMs),
});

describe('the filter Expired', () => {
  it('finds what the clock says, whether the server has archived it or not', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(anyLead, (lead) => {
        seen.add(isExpired(lead, nowMs));
        expect(matchesFilter(rowOf(lead), expired)).toBe(isExpired(lead, nowMs));
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBe(2);
  });

  it('finds what the server archived as expired, and nothing that ended otherwise', () => {
    const archived = (reason: number) => ({ mpl_leadkey: 'key', mpl_archivereason: reason, statecode: 0 });
    const found = Object.values(archiveReason).filter((reason) => matchesFilter(archived(reason), expired));
    expect(found).toEqual([archiveReason.Expired]);
  });

  it('is read back at any later time, and only where all of it is there', () => {
    const filter = { ...noFilter, statuses: [...leadStatuses] };
    const expression = toExpression(filter, noOthers, 0);
    expect(fromExpression(expression).filter).toEqual(filter);
    const changed = {
      ...expression,
      filters: (expression.filters ?? []).map((group) => ({ ...group, filters: [] })),
    };
    expect(fromExpression(changed)).toMatchObject({ filter: noFilter, others: { filters: changed.filters } });
  });
});
