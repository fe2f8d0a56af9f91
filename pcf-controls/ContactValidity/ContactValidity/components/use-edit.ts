import * as React from 'react';
import type { ContactEdit } from '../contact/judge-edit';
import type { StoredContact } from '../contact/stored-contact';

type Channel = keyof ContactEdit;

/** What was typed into one field. */
interface Draft {
  /** Undefined while the lead was not saved. */
  readonly leadId: string | undefined;
  /** What was stored then. */
  readonly basedOn: string;
  readonly typed: string;
  /** Handed to the form, which takes its time to bring it back. */
  readonly isWritten: boolean;
}

type Drafts = Readonly<Partial<Record<Channel, Draft>>>;

export interface Editing {
  readonly edit: ContactEdit;
  /** Something was typed that has not been written yet. */
  readonly isChanged: boolean;
  readonly type: (change: Partial<ContactEdit>) => void;
  /** Notes what is being written. */
  readonly write: (edit: ContactEdit) => void;
  readonly revert: () => void;
}

const holds = (draft: Draft | undefined, stored: string, leadId: string | undefined): draft is Draft =>
  draft?.basedOn === stored && (draft.leadId === undefined || draft.leadId === leadId);

/**
 * What has been typed over the stored values. Each field keeps it until the form brings another value for that field
 * (the one that was just written, or somebody else's) or another lead; then it is forgotten for good.
 */
export const useEdit = ({ email, phone }: StoredContact, leadId: string | undefined): Editing => {
  const [before, setDrafts] = React.useState<Drafts>({});
  const drafts: Drafts = {
    ...(holds(before.email, email, leadId) && { email: before.email }),
    ...(holds(before.phone, phone, leadId) && { phone: before.phone }),
  };
  if (Object.keys(drafts).length < Object.keys(before).length) setDrafts(drafts);
  const edit = { email: drafts.email?.typed ?? email, phone: drafts.phone?.typed ?? phone };
  const keep = (change: Partial<ContactEdit>, isWritten: boolean): void => {
    const draftOf = (basedOn: string, typed: string): Draft => ({ leadId, basedOn, typed, isWritten });
    setDrafts((latest) => ({
      ...latest,
      ...(change.email !== undefined && { email: draftOf(email, change.email) }),
      ...(change.phone !== undefined && { phone: draftOf(phone, change.phone) }),
    }));
  };
  return {
    edit,
    isChanged: Object.values(drafts).some(({ isWritten, typed, basedOn }) => !isWritten && typed !== basedOn),
    type: (change) => keep(change, false),
    write: (written) => keep(written, true),
    revert: () => setDrafts({}),
  };
};
