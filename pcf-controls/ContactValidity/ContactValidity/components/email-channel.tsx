import * as React from 'react';
import { Mail16Regular } from '@fluentui/react-icons/headless/svg/mail';
import type { PropertyState } from '../../../shared/context/property-state';
import { emailValidity } from '../../../../leads/schema/choices';
import { leadColumns } from '../../../../leads/schema/lead-columns';
import { suggestEmail } from '../../../../leads/validity/suggest-email';
import { mailLink } from '../contact/contact-links';
import { useTexts } from '../text-keys';
import { ChannelField } from './channel-field';
import { Suggestion } from './suggestion';
import type { Contact } from './use-contact';
import { VerdictBadge } from './verdict-badge';

export interface ChannelProps {
  readonly contact: Contact;
  readonly access: PropertyState;
  readonly blocked: boolean;
}

/** The e-mail address, with a suggestion where it looks misspelt. */
export const EmailChannel: React.FC<ChannelProps> = ({ contact, access, blocked }) => {
  const text = useTexts();
  const { edit, judged, reasons, type, revert, leave } = contact;
  const field = React.useRef<HTMLInputElement>(null);
  const take = (address: string): void => {
    field.current?.focus(); // the button goes away with the suggestion
    leave('email', { email: address });
  };
  const suggested = access.readable && access.editable ? suggestEmail(edit.email) : undefined;
  return (
    <div>
      <ChannelField
        label={text('Email')}
        value={edit.email}
        inputRef={field}
        input={{ inputMode: 'email', maxLength: leadColumns.emailaddress1.maxLength }}
        access={access}
        blocked={blocked}
        invalid={judged.emailValidity === emailValidity.Invalid}
        verdict={<VerdictBadge choice={emailValidity} value={judged.emailValidity} />}
        copied={edit.email}
        reasons={reasons.email}
        link={{ href: mailLink(judged), name: text('WriteMail'), icon: <Mail16Regular /> }}
        onType={(email) => type({ email })}
        onLeave={() => leave('email')}
        onRevert={revert}
      />
      {suggested !== undefined && <Suggestion address={suggested} onTake={take} />}
    </div>
  );
};
