import type { SendOutcome } from '../doors/send-outcome';
import { describeOutcome } from './describe-outcome';
import { element } from './element';

/** Writes outcomes into the place for them, and remembers receipts to tell when the same lead was sent again. */
export function showOutcome(place: HTMLElement): (outcome: SendOutcome) => void {
  const receipts = new Set<string>();
  return (outcome) => {
    const isRepeated = outcome.kind === 'accepted' && receipts.has(outcome.receiptId);
    if (outcome.kind === 'accepted') receipts.add(outcome.receiptId);
    const { tone, text, receiptId } = describeOutcome(outcome, isRepeated);
    place.dataset['tone'] = tone;
    place.replaceChildren(
      element('p', {}, text),
      ...(receiptId === undefined
        ? []
        : [element('p', { class: 'receipt' }, 'Receipt ', element('code', {}, receiptId))]),
    );
  };
}
