import type { CallToActionName } from './calls-to-action';
import type { Storefront } from './storefronts';

export interface Customer {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly country: string;
  readonly company: string;
  readonly title: string;
}

export interface Offer {
  /** `publisher.offer`; empty when the address of the destination does not tell the offer. */
  readonly id: string;
  readonly title: string;
}

/** Everything that the form says about one lead. */
export interface LeadChoice {
  readonly storefront: Storefront;
  readonly callToAction: CallToActionName;
  readonly offer: Offer;
  readonly customer: Customer;
  readonly notes: string;
}
