import { eventPath } from '../../../functions/follow-up/events/steps';

/**
 * Where Dataverse sends events. The address belongs to one environment and the key to nobody but its two ends, so the
 * package carries neither: the address is one that can never be reached (RFC 6761) until set-up replaces it.
 */
export const eventEndpoint = {
  key: 'function-app',
  name: 'Marketplace Leads events',
  unsetAddress: `https://not-set-up.invalid${eventPath}`,
} as const;
