import type { EmailValidity } from '../schema/choices';
import type { ContactFinding, FurtherCheck } from './contact-check';
import { emailParts, type EmailParts } from './email-parts';

/** A check that speaks only about well formed addresses, and only when `applies` says so. */
export const emailCheck =
  (applies: (parts: EmailParts) => boolean, validity: EmailValidity, reason: string): FurtherCheck =>
  ({ email }) => {
    const parts = emailParts(email);
    const finding: ContactFinding = { channel: 'email', validity, reason };
    return parts !== undefined && applies(parts) ? [finding] : [];
  };
