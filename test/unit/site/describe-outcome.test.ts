import { describeOutcome, type OutcomeText } from '../../../local/site/client/describe-outcome';
import { outcomeStatus, type SendOutcome } from '../../../local/site/doors/send-outcome';

interface Example {
  readonly outcome: SendOutcome;
  readonly isRepeated?: boolean;
  readonly told: OutcomeText;
  readonly status: number;
}

const examples: readonly Example[] = [
  {
    outcome: { kind: 'accepted', receiptId: 'abc-1', tookMs: 23.4 },
    told: { tone: 'good', text: 'Accepted (202) in 23 ms.', receiptId: 'abc-1' },
    status: 202,
  },
  {
    outcome: { kind: 'accepted', receiptId: 'abc-1', tookMs: 4.26 },
    isRepeated: true,
    told: {
      tone: 'good',
      text: 'Accepted (202) in 4.3 ms. The same content was sent before, so it counts once.',
      receiptId: 'abc-1',
    },
    status: 202,
  },
  {
    outcome: { kind: 'written', tookMs: 12 },
    told: { tone: 'good', text: 'Row written in 12 ms. The poller takes it at the next full minute.' },
    status: 201,
  },
  {
    outcome: { kind: 'refused', status: 503, message: 'Send it again.', tookMs: 1040.2 },
    told: { tone: 'bad', text: 'Refused (503) after 1040 ms. Send it again.' },
    status: 503,
  },
  {
    outcome: { kind: 'refused', status: 415, message: 'Send JSON.', tookMs: 0 },
    told: { tone: 'bad', text: 'Refused (415). Send JSON.' },
    status: 415,
  },
  {
    outcome: { kind: 'refused', status: 204, message: 'No receipt.', tookMs: 5 },
    told: { tone: 'bad', text: 'Refused (204) after 5.0 ms. No receipt.' },
    status: 502,
  },
  {
    outcome: { kind: 'unreachable', message: 'Nobody is there.' },
    told: { tone: 'bad', text: 'No answer. Nobody is there.' },
    status: 502,
  },
];

test.each(examples)('$told.text', ({ outcome, isRepeated = false, told, status }) => {
  expect(describeOutcome(outcome, isRepeated)).toEqual(told);
  expect(outcomeStatus(outcome)).toBe(status);
});
