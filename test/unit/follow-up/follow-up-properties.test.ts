import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { addMonths } from '../../../leads/follow-up/add-months';
import { changedState } from '../../../leads/follow-up/changed-state';
import { firstContact } from '../../../leads/follow-up/first-contact';
import { followUpState } from '../../../leads/follow-up/follow-up-state';
import { readFollowUpColumns } from '../../../leads/follow-up/read-follow-up-columns';
import { mergeFollowUp } from '../../../leads/mapping/merge-follow-up';
import { toLeadRow } from '../../../leads/mapping/to-lead-row';
import type { LeadRow, ReceivedTouch } from '../../../leads/received-touch';
import { archiveReason, followUpStatus, stage } from '../../../leads/schema/choices';
import { body, policy, touchOf } from '../leads/sample-touch';
import { happen, opened, tick, type Happening, type Model } from './reference-model';

const hourMs = 3_600_000;
const start = Date.UTC(2026, 9, 1);
const at = (hour: number): number => start + hour * hourMs;
const iso = (hour: number): string => `${new Date(at(hour)).toISOString().slice(0, 19)}Z`;
const hourOf = (ms: number): number => (ms - start) / hourMs;
const sixMonths = (hour: number): number => hourOf(addMonths(at(hour), 6));

const samples: Readonly<Record<'request' | 'information' | 'noContact', ReceivedTouch>> = {
  request: touchOf(body('PLT'), start),
  information: touchOf(body('INS'), start),
  noContact: touchOf(body('DNC'), start),
};
const touch = (kind: keyof typeof samples, hour: number): ReceivedTouch => ({
  ...samples[kind],
  receivedAtMs: at(hour),
});

const firstRequest: LeadRow = toLeadRow(touch('request', 0), policy);
const firstInformation: LeadRow = toLeadRow(touch('information', 0), policy);

const sweep = (row: LeadRow, hour: number): LeadRow => ({
  ...row,
  ...changedState(readFollowUpColumns(row), at(hour)),
});

/** The product: columns as touches, sellers and the activities' times leave them. */
function change(row: LeadRow, happening: Happening, hour: number): LeadRow {
  switch (happening) {
    case 'request':
    case 'information':
    case 'noContact':
      return {
        ...row,
        ...mergeFollowUp(row, touch(happening, hour), policy),
        ...(happening === 'noContact' && { mpl_donotcontact: true }),
        mpl_lasttouchon: iso(hour),
      };
    case 'contact': {
      const first = firstContact(readFollowUpColumns(row), [at(hour)]);
      return first === undefined ? row : { ...row, mpl_firstcontactedon: iso(hourOf(first)) };
    }
    case 'accept':
      return { ...row, mpl_stage: stage.Accepted, mpl_archivereason: null };
    case 'decline':
      return { ...row, mpl_stage: stage.Archived, mpl_archivereason: archiveReason.Declined };
  }
}

/** What a seller sees, by the product. */
function seen(row: LeadRow, hour: number) {
  const state = followUpState(readFollowUpColumns(row), at(hour));
  const { archiveReason: reason, status, urgency, isExpired } = state;
  return { stage: state.stage, archiveReason: reason, status, urgency, isExpired };
}

/** What a seller sees, by the plain model. */
function expected(model: Model, hour: number) {
  const isArchived = model.stage === 'Archived';
  const rests = model.wantsNoContact && !model.asked;
  const overdue = (model.dueAt ?? Infinity) <= hour;
  const open = model.asked
    ? overdue
      ? followUpStatus.Overdue
      : followUpStatus.Due
    : followUpStatus.NotRequired;
  const status = isArchived
    ? followUpStatus.Closed
    : rests
      ? followUpStatus.NotRequired
      : model.answered
        ? followUpStatus.Contacted
        : open;
  const waits = !isArchived && model.asked && !model.answered;
  return {
    stage: stage[model.stage],
    archiveReason: model.reason === undefined ? undefined : archiveReason[model.reason],
    status,
    urgency: waits ? (hour - model.askedAt >= 72 ? 'late' : 'flame') : 'none',
    isExpired: model.reason === 'Expired',
  };
}

const happenings: readonly Happening[] = [
  'request',
  'information',
  'noContact',
  'contact',
  'accept',
  'decline',
];
const step = fc.record({
  waitHours: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 24, max: 5000 })),
  happening: fc.constantFrom(...happenings),
  sweeps: fc.boolean(),
});

test('a hundred thousand lives of a lead end as a person with a calendar would end them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('request', 'information'),
      fc.array(step, { maxLength: 7 }),
      fc.integer({ min: 0, max: 1000 }),
      (first, steps, lastWaitHours) => {
        let hour = 0;
        let row = first === 'request' ? firstRequest : firstInformation;
        const model = opened(first, 0, sixMonths);
        for (const { waitHours, happening, sweeps } of steps) {
          hour += waitHours;
          tick(model, hour);
          if (sweeps) row = sweep(row, hour);
          happen(model, happening, hour);
          row = change(row, happening, hour);
        }
        hour += lastWaitHours;
        tick(model, hour);
        // Jest's own comparison takes a minute for so many.
        deepStrictEqual(seen(row, hour), expected(model, hour));
        const swept = sweep(row, hour);
        deepStrictEqual(sweep(swept, hour), swept);
      },
    ),
    { numRuns: 100_000 },
  );
}, 300_000);

test('nothing changes before the moment that is told', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 5 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (steps, share) => {
        let hour = 0;
        let row = firstRequest;
        for (const { waitHours, happening } of steps) {
          hour += waitHours;
          row = change(row, happening, hour);
        }
        const columns = readFollowUpColumns(row);
        const { nextChangeAtMs, ...now } = followUpState(columns, at(hour));
        const until = nextChangeAtMs ?? at(hour) + 10_000 * hourMs;
        const later = at(hour) + Math.floor((until - at(hour) - 1) * share);
        expect(followUpState(columns, later)).toEqual({ ...now, nextChangeAtMs });
        if (nextChangeAtMs !== undefined)
          expect(followUpState(columns, nextChangeAtMs)).not.toEqual({ ...now, nextChangeAtMs });
      },
    ),
    { numRuns: 5_000 },
  );
});
