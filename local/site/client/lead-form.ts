import { callsToAction, explainChoice } from '../payload/calls-to-action';
import { exampleOffers } from '../payload/example-offers';
import { syntheticCustomer, syntheticCustomerCount } from '../payload/synthetic-customer';
import { testMarker } from '../payload/test-lead';
import { byId } from './by-id';
import { element } from './element';
import { toEnvelope, type Envelope } from './envelope';
import { fillCustomer, fillOffer } from './fill-form';
import { readForm } from './read-form';
import { showOutcome } from './show-outcome';
import { sendJson } from './send-json';

interface FormSurroundings {
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** A number from 0 to 1. */
  readonly random: () => number;
  /** Something was sent, whatever became of it. */
  readonly onSent: () => void;
}

/** Brings the form to life: fills it, shows what it would send, and sends it. */
export function startLeadForm({ nowMs, newId, random, onSent }: FormSurroundings): void {
  const form = byId('lead-form', HTMLFormElement);
  const showResult = showOutcome(byId('send-result', HTMLElement));
  let customerNumber = Math.floor(random() * syntheticCustomerCount);
  let offerNumber = 0;
  let isSending = false;
  let identity = { rowKey: newId(), createdAtMs: nowMs() };

  const look = (): Envelope => {
    const values = readForm(form, testMarker(identity.createdAtMs));
    const { storefront, callToAction } = values.choice;
    const envelope = toEnvelope(values, identity);
    byId('choice-hint', HTMLElement).textContent = explainChoice(storefront, callToAction);
    byId('customer', HTMLFieldSetElement).disabled = values.isTest;
    byId('notes', HTMLTextAreaElement).disabled = values.isTest;
    byId('payload-address', HTMLElement).textContent = envelope.address;
    byId('payload', HTMLElement).textContent = JSON.stringify(envelope.body, undefined, 2);
    return envelope;
  };
  /** A row's key and the time of a test lead are new in each sending. */
  const renew = () => {
    identity = { rowKey: newId(), createdAtMs: nowMs() };
  };
  const send = async () => {
    if (isSending) return;
    isSending = true;
    form.setAttribute('aria-busy', 'true');
    renew();
    const { path, body } = look();
    showResult(await sendJson(path, body));
    form.removeAttribute('aria-busy');
    isSending = false;
    onSent();
  };

  byId('call-to-action', HTMLSelectElement).append(
    ...Object.entries(callsToAction).map(([value, { label }]) => element('option', { value }, label)),
  );
  byId('another-customer', HTMLButtonElement).addEventListener('click', () => {
    fillCustomer(form, syntheticCustomer(++customerNumber));
    look();
  });
  byId('another-offer', HTMLButtonElement).addEventListener('click', () => {
    fillOffer(form, exampleOffers[++offerNumber % exampleOffers.length] ?? exampleOffers[0]);
    look();
  });
  form.addEventListener('input', look);
  form.addEventListener('change', look);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  fillCustomer(form, syntheticCustomer(customerNumber));
  fillOffer(form, exampleOffers[0]);
  look();
}
