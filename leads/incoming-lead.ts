import type { Action, CallToAction, Interest, Source } from './schema/choices';

/** Who acted. Texts are cleaned and normalised; a member that is missing, blank or "Not Specified" is absent. */
export interface Contact {
  readonly firstName?: string;
  readonly lastName?: string;
  /** Normalised where it has the shape of an address, otherwise as it came. */
  readonly email?: string;
  /** As the customer wrote it. */
  readonly phone?: string;
  /** Only for a number that is valid for its country. */
  readonly phoneE164?: string;
  /** As the customer wrote it. */
  readonly country?: string;
  /** ISO 3166-1 alpha-2, only where the text leaves no doubt. */
  readonly countryCode?: string;
  readonly company?: string;
  readonly jobTitle?: string;
}

/** Where a lead came from: Microsoft's `Source-Action|Offer`, or its parts from separate members. */
export interface LeadSource {
  readonly source: Source;
  /** Microsoft's code of a known source, the text as it came of an unknown one, empty when none was sent. */
  readonly sourceCode: string;
  readonly action: Action;
  /** As `sourceCode`, for the action. */
  readonly actionCode: string;
  /** The LeadSource text as it was received, cleaned. */
  readonly raw: string;
}

export interface Offer {
  readonly id?: string;
  readonly publisherId?: string;
  readonly title?: string;
}

/** A lead after reading, whatever carried it. Values that Microsoft adds tomorrow are kept as text and are `Unknown`. */
export interface IncomingLead {
  readonly contact: Contact;
  readonly leadSource: LeadSource;
  readonly callToAction: CallToAction;
  readonly interest: Interest;
  readonly offer: Offer;
  /** The description as a whole, cleaned. */
  readonly description?: string;
  /** The customer's own words out of the description. */
  readonly customerNotes?: string;
  /** Parameters of the listing's link out of the description. */
  readonly campaign?: Readonly<Record<string, string>>;
  readonly isTest: boolean;
  readonly doNotContact: boolean;
  /** When the marketplace made the lead, where the carrier says so (table rows). */
  readonly createdAtMs?: number;
}
