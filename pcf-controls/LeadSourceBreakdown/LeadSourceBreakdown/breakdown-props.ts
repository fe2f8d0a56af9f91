import { propertyState } from '../../shared/context/property-state';
import { recordOf, type HostContext } from '../../shared/context/host-context';
import { formatDateTime } from '../../shared/format/format-date-time';
import type { BreakdownProps } from './components/breakdown';
import type { IInputs } from './generated/ManifestTypes';
import { readLeadOrigin } from './origin/read-origin';
import type { LoadTouches } from './touches/touch-loader';
import type { TouchOwner } from './touches/touch-query';

type Inputs = HostContext<IInputs>['parameters'];

const text = (property: { readonly raw: string | null } | undefined): string => property?.raw ?? '';

const originOf = (inputs: Inputs): BreakdownProps['origin'] => {
  const [title, id, publisherId] = [text(inputs.offerTitle), text(inputs.offerId), text(inputs.publisherId)];
  return readLeadOrigin({
    leadSource: text(inputs.leadSource),
    source: inputs.source?.raw,
    action: inputs.action?.raw,
    callToAction: inputs.callToAction?.raw,
    interest: inputs.interest?.raw,
    description: text(inputs.description),
    campaignCode: text(inputs.campaignCode),
    offer: {
      ...(title !== '' && { title }),
      ...(id !== '' && { id }),
      ...(publisherId !== '' && { publisherId }),
    },
  });
};

/** Whose touches a form is about. */
export const touchOwner = (context: HostContext<IInputs>): TouchOwner => ({
  customerKey: text(context.parameters.customerKey),
  leadId: recordOf(context)?.id,
});

/** What the control shows for a context; `load` fetches the touches. */
export const breakdownProps = (context: HostContext<IInputs>, load: LoadTouches): BreakdownProps => {
  const { parameters, client, formatting, mode, userSettings } = context;
  const formatTime = (instantMs: number): string => formatDateTime(formatting, instantMs);
  const owner = touchOwner(context);
  const online = client.isNetworkAvailable() && !client.isOffline();
  return {
    access: propertyState(parameters.leadSource, mode.isControlDisabled).readable ? 'full' : 'hidden',
    origin: originOf(parameters),
    raw: text(parameters.leadSource),
    rightToLeft: userSettings.isRTL,
    touches:
      owner.leadId === undefined
        ? 'not-saved'
        : online
          ? { owner: JSON.stringify(owner), load, formatTime }
          : 'offline',
  };
};
