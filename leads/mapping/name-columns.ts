import type { Contact } from '../incoming-lead';

const nobody = 'Unknown';

const localPartOf = (email: string | undefined): string | undefined => email?.split('@', 1)[0] || undefined;

/**
 * First and last name. The form requires a last name, so without one it is what the customer is best called by. The
 * company has no stand-in: qualifying a lead creates an account of that name.
 */
export const nameColumns = ({ firstName, lastName, company, email, phone }: Contact) =>
  lastName === undefined
    ? { lastname: firstName ?? localPartOf(email) ?? company ?? phone ?? nobody }
    : { firstname: firstName, lastname: lastName };
