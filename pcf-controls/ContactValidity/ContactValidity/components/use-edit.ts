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
}

type Drafts = Readonly<Partial<Record<Channel, Draft>>>;

export interface Editing {
  readonly edit: ContactEdit;
  readonly isChanged: boolean;
  readonly type: (change: Partial<ContactEdit>) => void;
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
  const draftOf = (basedOn: string, typed: string): Draft => ({ leadId, basedOn, typed });
  return {
    edit,
    isChanged: edit.email !== email || edit.phone !== phone,
    type: (change) =>
      setDrafts((latest) => ({
        ...latest,
        ...(change.email !== undefined && { email: draftOf(email, change.email) }),
        ...(change.phone !== undefined && { phone: draftOf(phone, change.phone) }),
      })),
    revert: () => setDrafts({}),
  };
};
