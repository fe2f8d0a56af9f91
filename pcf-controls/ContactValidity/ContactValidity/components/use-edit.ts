import * as React from 'react';
import type { ContactEdit } from '../contact/judge-edit';
import type { StoredContact } from '../contact/stored-contact';

interface Draft {
  readonly basedOn: StoredContact;
  readonly edit: ContactEdit;
}

const sameValues = (one: ContactEdit, other: ContactEdit): boolean =>
  one.email === other.email && one.phone === other.phone;

export interface Editing {
  readonly edit: ContactEdit;
  readonly isChanged: boolean;
  readonly type: (change: Partial<ContactEdit>) => void;
  readonly revert: () => void;
}

/**
 * What has been typed over the stored values. It is kept until the form brings other values: those that were just
 * written, or somebody else's.
 */
export const useEdit = (stored: StoredContact): Editing => {
  const [draft, setDraft] = React.useState<Draft>();
  const edit = draft && sameValues(draft.basedOn, stored) ? draft.edit : stored;
  return {
    edit,
    isChanged: !sameValues(edit, stored),
    type: (change) =>
      setDraft({ basedOn: stored, edit: { email: edit.email, phone: edit.phone, ...change } }),
    revert: () => setDraft(undefined),
  };
};
