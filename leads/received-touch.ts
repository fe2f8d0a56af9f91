import type { IncomingLead } from './incoming-lead';
import type { ContactFinding } from './validity/contact-check';

export type LeadScope = 'customer+offer' | 'customer' | 'none';

/** Keys hold only `a-z`, `0-9` and `-`: safe in a Dataverse key URL and under its case-insensitive comparison. */
export interface LeadIdentity {
  /** 26 base32 characters; decides the shard. */
  readonly customerKey: string;
  /** Begins with the customer key. */
  readonly leadKey: string;
}

/** One thing that a customer did, as delivery hands it to the mapping. */
export interface ReceivedTouch {
  readonly touchKey: string;
  readonly receivedAtMs: number;
  readonly lead: IncomingLead;
  readonly identity: LeadIdentity;
  /** What lists, name servers or services say about the contact beyond its syntax. */
  readonly findings?: readonly ContactFinding[];
}

export interface FollowUpPolicy {
  /** Hours from a contact request until the first contact is due. */
  readonly followUpHours: number;
  /** Leads to be skipped never reach the mapping: delivery drops them. */
  readonly doNotContact: 'flag' | 'skip';
}

/** Web API values of a `lead` by column; date-times are ISO UTC to the second. */
export type LeadRow = Readonly<Record<string, string | number | boolean | null>>;

/** Web API values of an `mpl_leadtouch` by column, without look-up and alternate key. */
export type TouchRow = LeadRow;
