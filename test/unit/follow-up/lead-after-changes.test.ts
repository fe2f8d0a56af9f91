import { leadAfterChanges } from '../../../functions/follow-up/events/lead-after-changes';
import type { DataverseChange } from '../../../functions/follow-up/events/read-context';
import { followUpStatus, stage } from '../../../leads/schema/choices';

const dayMs = 24 * 3_600_000;
const asked = Date.UTC(2026, 10, 21, 12);
const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** A Contact me lead that waits for an answer. */
const waiting = {
  statecode: 0,
  statuscode: 1,
  mpl_stage: stage.Received,
  mpl_followupstatus: followUpStatus.Due,
  mpl_contactrequested: true,
  mpl_donotcontact: false,
  mpl_istest: false,
  mpl_receivedon: iso(asked),
  mpl_lasttouchon: iso(asked),
  mpl_followupdueon: iso(asked + dayMs),
  mpl_expireson: iso(asked + 14 * dayMs),
};
const change = (told: Partial<DataverseChange>): DataverseChange => ({
  kind: 'lead-changed',
  id: 'lead',
  qualified: false,
  reopened: false,
  stopsContact: false,
  saysContacted: false,
  leadKey: undefined,
  occurredAtMs: asked + 60_000,
  operationId: 'operation',
  ...told,
});
const after = (lead: object, told: Partial<DataverseChange>) =>
  leadAfterChanges({ ...waiting, ...lead }, [], [change(told)], asked + 120_000);

test('the status reason Contacted, set after the customer asked, is an answer', () => {
  expect(after({ statuscode: 2 }, { saysContacted: true })).toEqual({
    mpl_followupstatus: followUpStatus.Contacted,
    mpl_firstcontactedon: iso(asked + 60_000),
    mpl_responseminutes: 1,
  });
});

test('the status reason that stands since an earlier request is no answer, whatever a seller changes', () => {
  const earlier = { statuscode: 2, mpl_firstcontactedon: iso(asked - dayMs) };
  expect(after(earlier, {})).toEqual({});
});

test.each([
  ['our own do not contact', { mpl_donotcontact: true }],
  ['Dynamics’ flags for e-mail and phone', { donotemail: true, donotphone: true }],
])('%s stops the clock: nothing is due any more', (_how, flags) => {
  expect(after(flags, { stopsContact: true })).toEqual({
    mpl_contactrequested: false,
    mpl_followupdueon: null,
    mpl_followupstatus: followUpStatus.NotRequired,
  });
});

test('do not contact leaves the status of a customer who was contacted', () => {
  const contacted = { mpl_followupstatus: followUpStatus.Contacted, mpl_donotcontact: false };
  expect(after({ ...contacted, donotemail: true, donotphone: true }, { stopsContact: true })).toEqual({
    mpl_contactrequested: false,
    mpl_followupdueon: null,
  });
});
