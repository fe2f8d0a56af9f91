import * as React from 'react';
import type { LeadAction } from '../follow-up/actions-for';
import type { FormProps } from '../forms/form-props';
import { AcceptForm } from './accept-form';
import { CloseForm } from './close-form';
import { ContactForm } from './contact-form';
import { ReopenForm } from './reopen-form';
import { WonForm } from './won-form';

/** The form that an action asks for. */
export const FormOfAction: React.FC<FormProps & { readonly action: LeadAction }> = ({ action, ...props }) => {
  switch (action) {
    case 'Accept':
      return <AcceptForm {...props} />;
    case 'LogContact':
      return <ContactForm {...props} />;
    case 'Won':
      return <WonForm {...props} />;
    case 'Reopen':
      return <ReopenForm {...props} />;
    case 'Decline':
    case 'Lost':
      return <CloseForm action={action} {...props} />;
  }
};
