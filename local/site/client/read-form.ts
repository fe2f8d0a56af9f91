import type { CallToActionName } from '../payload/calls-to-action';
import type { LeadChoice } from '../payload/lead-choice';
import type { Storefront } from '../payload/storefronts';
import { toTestLead } from '../payload/test-lead';

export interface FormValues {
  readonly choice: LeadChoice;
  readonly destination: 'https' | 'table';
  readonly isTest: boolean;
}

/** What the form says now; `marker` stands in every text of a test lead. */
export function readForm(form: HTMLFormElement, marker: string): FormValues {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const typed: LeadChoice = {
    storefront: text('storefront') as Storefront,
    callToAction: text('callToAction') as CallToActionName,
    offer: { id: text('offerId').trim(), title: text('offerTitle') },
    customer: {
      firstName: text('firstName'),
      lastName: text('lastName'),
      email: text('email'),
      phone: text('phone'),
      country: text('country'),
      company: text('company'),
      title: text('title'),
    },
    notes: text('notes'),
  };
  const isTest = data.has('testLead');
  return {
    choice: isTest ? toTestLead(typed, marker) : typed,
    destination: text('destination') === 'table' ? 'table' : 'https',
    isTest,
  };
}
