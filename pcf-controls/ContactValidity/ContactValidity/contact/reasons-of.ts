import { readReasons, type ReasonKey } from '../../../../leads/validity/reasons';
import type { StoredContact } from './stored-contact';

export interface ContactReasons {
  readonly email: readonly ReasonKey[];
  readonly phone: readonly ReasonKey[];
  /** What a verification service or a person has written beside the known sentences. */
  readonly rest: string;
}

/** The stored reasons, each with the channel it is about. */
export const reasonsOf = ({ contactReason }: StoredContact): ContactReasons => {
  const { known, rest } = readReasons(contactReason);
  return {
    email: known.filter((key) => key.startsWith('email')),
    phone: known.filter((key) => key.startsWith('phone')),
    rest,
  };
};
