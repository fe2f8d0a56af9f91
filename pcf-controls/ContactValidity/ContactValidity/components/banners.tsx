import * as React from 'react';
import { Notice } from '../../../shared/state/notice';
import { emailValidity } from '../../../../leads/schema/choices';
import type { StoredContact } from '../contact/stored-contact';
import type { Blocked } from '../contact-props';
import { useTexts } from '../text-keys';

export interface BannersProps {
  readonly contact: StoredContact;
  readonly blocked: Blocked;
}

/** What a seller must know before he writes or calls. */
export const Banners: React.FC<BannersProps> = ({ contact, blocked }) => {
  const text = useTexts();
  return (
    <>
      {blocked.everything && <Notice intent="error">{text('DoNotContact')}</Notice>}
      {!blocked.everything && blocked.email && <Notice intent="warning">{text('DoNotEmail')}</Notice>}
      {!blocked.everything && blocked.phone && <Notice intent="warning">{text('DoNotPhone')}</Notice>}
      {contact.emailValidity === emailValidity.Spam && (
        <Notice intent="warning">{text('SpamWarning')}</Notice>
      )}
    </>
  );
};
