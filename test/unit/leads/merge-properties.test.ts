import * as fc from 'fast-check';
import { mergeColumns, mergeTouch } from '../../../leads/mapping/merge-touch';
import { toLeadRow } from '../../../leads/mapping/to-lead-row';
import type { LeadRow, ReceivedTouch } from '../../../leads/received-touch';
import * as choice from '../../../leads/schema/choices';
import { leadColumns } from '../../../leads/schema/lead-columns';
import { leadBody } from './arbitrary-payload';
import { noon, policy, touchOf } from './sample-touch';

const apply = (existing: LeadRow, touch: ReceivedTouch): LeadRow => ({
  ...existing,
  ...mergeTouch(existing, touch, policy),
});

const touch = fc
  .record({ payload: leadBody, at: fc.integer({ min: 0, max: 400 }) })
  .map(({ payload, at }) => touchOf(payload, noon + at * 997));

/** A lead as sellers and time may have left it. */
const existing: fc.Arbitrary<LeadRow> = fc
  .record({
    first: touch,
    emptied: fc.subarray([...mergeColumns]),
    edited: fc.subarray([
      'subject',
      'firstname',
      'lastname',
      'companyname',
      'telephone1',
      'jobtitle',
      'mpl_customernotes',
    ]),
    state: fc.record({
      mpl_stage: fc.constantFrom(...Object.values(choice.stage)),
      mpl_followupstatus: fc.constantFrom(...Object.values(choice.followUpStatus)),
      mpl_firstcontactedon: fc.constantFrom(null, '2026-11-21T12:01:00Z'),
    }),
  })
  .map(({ first, emptied, edited, state }) => ({
    ...toLeadRow(first, policy),
    ...state,
    ...Object.fromEntries(edited.map((column) => [column, 'edited'])),
    ...Object.fromEntries(emptied.map((column) => [column, null])),
  }));

describe('whatever a lead looks like', () => {
  const runs = { numRuns: 400 };

  test('merging twice is merging once', () => {
    fc.assert(
      fc.property(existing, touch, (row, further) => {
        expect(mergeTouch(apply(row, further), further, policy)).toEqual({});
      }),
      runs,
    );
  });

  test('the touch that opened a lead changes nothing on it', () => {
    fc.assert(
      fc.property(touch, (first) => {
        expect(mergeTouch(toLeadRow(first, policy), first, policy)).toEqual({});
      }),
      runs,
    );
  });

  test('no contact column, topic or origin that exists is changed', () => {
    const sellers = Object.keys(leadColumns).filter(
      (column) =>
        !/^(mpl_(contactrequested|donotcontact|followup|expireson|interest|lasttouchon|receivedon|customernotes|quality|contactreason|incomplete|\w+validity|phonee164)|donot)/.test(
          column,
        ),
    );
    fc.assert(
      fc.property(existing, touch, (row, further) => {
        const changed = mergeTouch(row, further, policy);
        for (const column of sellers)
          if ((row[column] ?? '') !== '') expect(changed).not.toHaveProperty(column);
      }),
      runs,
    );
  });

  test('the selected columns are all that it needs', () => {
    fc.assert(
      fc.property(existing, touch, (row, further) => {
        const selected = Object.fromEntries(mergeColumns.map((column) => [column, row[column] ?? null]));
        expect(mergeTouch(selected, further, policy)).toEqual(mergeTouch(row, further, policy));
      }),
      runs,
    );
  });

  test('flags, interest and times do not depend on the order of the touches', () => {
    const outcome = (row: LeadRow) =>
      ['donotemail', 'mpl_donotcontact', 'mpl_interest', 'mpl_receivedon', 'mpl_lasttouchon'].map(
        (column) => row[column],
      );
    fc.assert(
      fc.property(existing, fc.array(touch, { minLength: 2, maxLength: 4 }), (row, touches) => {
        expect(outcome(touches.toReversed().reduce(apply, row))).toEqual(outcome(touches.reduce(apply, row)));
      }),
      runs,
    );
  });
});
