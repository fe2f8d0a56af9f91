import type { SendOutcome } from '../doors/send-outcome';

export interface OutcomeText {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** Receipt id, where there is one. */
  readonly receiptId?: string;
}

/** What the page says after sending. `isRepeated`: the door gave the same receipt before. */
export function describeOutcome(outcome: SendOutcome, isRepeated: boolean): OutcomeText {
  switch (outcome.kind) {
    case 'accepted': {
      const repeated = isRepeated ? ' The same content was sent before, so it counts once.' : '';
      return {
        tone: 'good',
        text: `Accepted (202) in ${milliseconds(outcome.tookMs)}.${repeated}`,
        receiptId: outcome.receiptId,
      };
    }
    case 'written':
      return {
        tone: 'good',
        text: `Row written in ${milliseconds(outcome.tookMs)}. The poller takes it at the next full minute.`,
      };
    case 'refused': {
      const after = outcome.tookMs > 0 ? ` after ${milliseconds(outcome.tookMs)}` : '';
      return { tone: 'bad', text: `Refused (${outcome.status})${after}. ${outcome.message}` };
    }
    case 'unreachable':
      return { tone: 'bad', text: `No answer. ${outcome.message}` };
  }
}

const milliseconds = (ms: number): string => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`);
