import { recordOf, type HostContext } from '../../shared/context/host-context';
import { propertyState, type PropertyState } from '../../shared/context/property-state';
import { followUpColumnsOf } from '../../shared/follow-up/follow-up-inputs';
import type { FollowUpColumns } from '../../../leads/follow-up/follow-up-columns';
import type { Unseen } from './contact/judge-edit';
import type { StoredContact } from './contact/stored-contact';
import type { ClockFormat } from './country/clock-text';
import type { IInputs } from './generated/ManifestTypes';

/** Ways to reach the customer that must not be used. */
export interface Blocked {
  readonly email: boolean;
  readonly phone: boolean;
  /** The marketplace said do not contact at all. */
  readonly everything: boolean;
}

export interface ContactProps {
  readonly stored: StoredContact;
  /** Undefined while the lead has not been saved. */
  readonly leadId: string | undefined;
  readonly country: string;
  readonly blocked: Blocked;
  /** What decides whether the request has expired. */
  readonly followUp: FollowUpColumns;
  /** No phone where the form does not bind it. */
  readonly access: { readonly email: PropertyState; readonly phone?: PropertyState };
  readonly unseen: Unseen;
  /** Undefined where the host does not tell. */
  readonly clockFormat: ClockFormat | undefined;
}

interface Raw<T> {
  readonly raw: T;
}

const text = (property: Raw<string | null> | undefined): string => property?.raw ?? '';
const choice = (property: Raw<number | null> | undefined): number | null => property?.raw ?? null;
const yes = (property: Raw<boolean> | undefined): boolean => property?.raw === true;

/** What the control shows, out of the host's parameters. Properties that the form does not bind are absent. */
export const contactProps = (context: HostContext<IInputs>): ContactProps => {
  const { parameters, mode, userSettings } = context;
  const inputs: Partial<IInputs> & Pick<IInputs, 'email'> = parameters;
  const access: ContactProps['access'] = {
    email: propertyState(inputs.email, mode.isControlDisabled),
    ...(inputs.phone && { phone: propertyState(inputs.phone, mode.isControlDisabled) }),
  };
  return {
    stored: {
      email: text(inputs.email),
      phone: text(inputs.phone),
      phoneE164: text(inputs.phoneE164),
      emailValidity: choice(inputs.emailValidity),
      phoneValidity: choice(inputs.phoneValidity),
      quality: choice(inputs.quality),
      contactReason: text(inputs.contactReason),
    },
    leadId: recordOf(context)?.id,
    country: text(inputs.country),
    blocked: {
      everything: yes(inputs.doNotContact),
      email: yes(inputs.doNotContact) || yes(inputs.doNotEmail),
      phone: yes(inputs.doNotContact) || yes(inputs.doNotPhone),
    },
    followUp: followUpColumnsOf(inputs),
    access,
    unseen: (['email', 'phone'] as const).filter((channel) => access[channel]?.readable !== true),
    clockFormat: userSettings.dateFormattingInfo,
  };
};
