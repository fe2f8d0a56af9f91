import fc from 'fast-check';
import type { LeadHistory } from '../../../functions/delivery/existing-leads';
import { planLead, type LeadPlan } from '../../../functions/delivery/plan-lead';
import type { ReceivedRow } from '../../../functions/delivery/received-row';
import type { LeadRow } from '../../../leads/received-touch';
import { followUpStatus } from '../../../leads/schema/choices';
import { contactMe, receivedAt, receivedRow } from './received-rows';

const policy = { followUpHours: 24, doNotContact: 'flag' } as const;
const hourMs = 3_600_000;
const nothing = (row: ReceivedRow): LeadHistory => ({
  open: undefined,
  freeKey: row.touch.identity.leadKey,
  touches: new Map(),
});

/** What Dataverse holds once a plan was carried out. */
function carriedOut(plan: LeadPlan, before: LeadHistory, id = 'lead-1'): LeadHistory {
  const row: LeadRow = { ...(before.open?.row ?? {}), ...(plan.create ?? {}), ...plan.changes };
  const lead = { leadId: before.open?.id ?? id, leadKey: plan.key };
  const added = plan.newTouches.map(
    (touch) => [touch.touchKey, { ...lead, touchedAtMs: touch.receivedAtMs }] as const,
  );
  return {
    ...before,
    open: { id: before.open?.id ?? id, key: plan.key, etag: 'W/"1"', row },
    touches: new Map([...before.touches, ...added]),
  };
}

const closed = (history: LeadHistory): LeadHistory => ({
  open: undefined,
  freeKey: `${history.open?.key}-g2`,
  touches: history.touches,
});

describe('the plan for one customer and offer', () => {
  const first = receivedRow(contactMe);
  const created = planLead([first], nothing(first), policy);
  const toDo = ({ create, changes, newTouches }: LeadPlan) => ({
    create,
    changes,
    newTouches: newTouches.length,
  });
  const nothingToDo = { create: undefined, changes: {}, newTouches: 0 };

  it('makes one lead with one touch of a first contact', () => {
    expect(created.create).toMatchObject({ mpl_leadkey: first.touch.identity.leadKey, mpl_touchcount: 1 });
    expect(created.newTouches.map((touch) => touch.touchKey)).toEqual([first.touch.touchKey]);
    expect(created.outcomes.map(({ outcome }) => outcome)).toEqual(['lead-created']);
  });

  it('has nothing to do when it was carried out before', () => {
    const again = planLead([first], carriedOut(created, nothing(first)), policy);
    expect(toDo(again)).toEqual(nothingToDo);
  });

  it('finishes what a crash between lead and touch left undone', () => {
    const halfway = { ...carriedOut(created, nothing(first)), touches: new Map() };
    const again = planLead([first], halfway, policy);
    expect(toDo(again)).toEqual({ ...nothingToDo, newTouches: 1 });
  });

  it('adds a second action as a touch of the same lead', () => {
    const trial = receivedRow({ ...contactMe, actionCode: 'INS' }, receivedAt + hourMs);
    const plan = planLead([trial], carriedOut(created, nothing(first)), policy);
    expect(plan.create).toBeUndefined();
    expect(plan.changes).toMatchObject({ mpl_touchcount: 2 });
    expect(plan.outcomes.map(({ outcome }) => outcome)).toEqual(['touch-added']);
  });

  it.each([
    ['23 hours later, over midnight', 23, 'repeated', 1],
    ['25 hours later', 25, 'touch-added', 2],
  ] as const)('takes the same content %s as %s', (_when, hours, outcome, count) => {
    const again = receivedRow(contactMe, receivedAt + hours * hourMs);
    const after = carriedOut(created, nothing(first));
    const plan = planLead([again], after, policy);
    expect(plan.outcomes.map((each) => each.outcome)).toEqual([outcome]);
    expect(carriedOut(plan, after).open?.row.mpl_touchcount).toBe(count);
  });

  it('takes the same content as repeated also when the later one was delivered first', () => {
    const later = receivedRow(contactMe, receivedAt + 13 * hourMs);
    const after = carriedOut(planLead([later], nothing(later), policy), nothing(later));
    expect(toDo(planLead([first], after, policy))).toEqual(nothingToDo);
  });

  it('does not start a clock again that the seller has answered when the request is sent again', () => {
    const history = carriedOut(created, nothing(first));
    const answered = {
      mpl_firstcontactedon: new Date(receivedAt + hourMs / 2).toISOString(),
      mpl_followupstatus: followUpStatus.Contacted,
    };
    const open = { ...history.open!, row: { ...history.open!.row, ...answered } };
    const plan = planLead([receivedRow(contactMe, receivedAt + hourMs)], { ...history, open }, policy);
    expect(toDo(plan)).toEqual(nothingToDo);
  });

  it('opens a new lead after the first was closed', () => {
    const further = receivedRow({ ...contactMe, description: 'Call again.' }, receivedAt + hourMs);
    const plan = planLead([further], closed(carriedOut(created, nothing(first))), policy);
    expect(plan.create).toMatchObject({
      mpl_leadkey: `${first.touch.identity.leadKey}-g2`,
      mpl_touchcount: 1,
    });
  });

  it('does not open a new lead for a repetition of what led to the closed one', () => {
    const plan = planLead(
      [receivedRow(contactMe, receivedAt + hourMs)],
      closed(carriedOut(created, nothing(first))),
      policy,
    );
    expect(plan).toMatchObject({ create: undefined, newTouches: [] });
    expect(plan.outcomes).toMatchObject([
      { outcome: 'repeated', earlier: { leadId: 'lead-1', leadKey: first.touch.identity.leadKey } },
    ]);
  });

  it('keeps what a seller typed', () => {
    const history = carriedOut(created, nothing(first));
    const edited = {
      ...history,
      open: {
        ...history.open!,
        row: { ...history.open!.row, subject: 'Big fish', telephone1: '+385 91 000 000' },
      },
    };
    const plan = planLead(
      [receivedRow({ ...contactMe, actionCode: 'INS' }, receivedAt + hourMs)],
      edited,
      policy,
    );
    expect(Object.keys(plan.changes)).not.toEqual(expect.arrayContaining(['subject']));
    expect(Object.keys(plan.changes)).not.toEqual(expect.arrayContaining(['telephone1']));
  });

  it('comes to the same lead however the touches are split into deliveries and repeated', () => {
    const actions = fc.constantFrom('INS', 'PLT', 'DNC', 'Create', 'StartTestDrive');
    const arrivals = fc.uniqueArray(
      fc.tuple(actions, fc.constantFrom('', 'Please call.', 'We need 25 seats.')),
      { minLength: 1, maxLength: 6, selector: String },
    );
    fc.assert(
      fc.property(arrivals, fc.nat(6), (touches, cut) => {
        const rows = touches.map(([actionCode, description], index) =>
          receivedRow({ ...contactMe, actionCode, description }, receivedAt + index * 1000),
        );
        const start = nothing(rows[0]!);
        const atOnce = carriedOut(planLead(rows, start, policy), start);
        let history = start;
        for (const part of [rows.slice(0, cut), rows.slice(cut), rows]) {
          if (part.length > 0) history = carriedOut(planLead(part, history, policy), history);
        }
        expect(history.open?.row).toEqual(atOnce.open?.row);
        expect(new Set(history.touches.keys())).toEqual(new Set(atOnce.touches.keys()));
        expect(history.open?.row.mpl_touchcount).toBe(rows.length);
      }),
    );
  });
});
