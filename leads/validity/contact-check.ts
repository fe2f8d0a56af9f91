import type { Contact } from '../incoming-lead';
import type { EmailValidity, PhoneValidity } from '../schema/choices';

/** What one check says about one way to reach a customer; the reason is a sentence for the seller. */
export type ContactFinding =
  | { readonly channel: 'email'; readonly validity: EmailValidity; readonly reason?: string }
  | { readonly channel: 'phone'; readonly validity: PhoneValidity; readonly reason?: string };

/** A way to reach a customer. */
export type Channel = ContactFinding['channel'];

/** A check that needs nothing but the contact. What lists or name servers tell is passed as findings instead. */
export type ContactCheck = (contact: Contact) => ContactFinding;

/** A further check, none of which is told when there is nothing to say. Lists, name servers, paid services. */
export type FurtherCheck = (contact: Contact) => readonly ContactFinding[];
