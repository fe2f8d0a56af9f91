import type { Customer, Offer } from '../payload/lead-choice';

/** Writes values into the fields of these names. */
function fill(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values))
    (form.elements.namedItem(name) as HTMLInputElement).value = value;
}

export const fillCustomer = (form: HTMLFormElement, customer: Customer): void => fill(form, { ...customer });

export const fillOffer = (form: HTMLFormElement, { id, title }: Offer): void =>
  fill(form, { offerId: id, offerTitle: title });
