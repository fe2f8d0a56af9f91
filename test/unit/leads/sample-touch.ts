import { identifyLead } from '../../../leads/keys/identity';
import { readLead } from '../../../leads/read-lead';
import type { FollowUpPolicy, ReceivedTouch } from '../../../leads/received-touch';

export const noon = Date.UTC(2026, 10, 21, 12);
export const hourMs = 3_600_000;
export const policy: FollowUpPolicy = { followUpHours: 24, doNotContact: 'flag' };

const person = {
  firstName: 'Ana',
  lastName: 'Horvat',
  email: 'ana@northwind.example',
  phone: '+385 1 234 5678',
  country: 'Croatia',
  company: 'Northwind d.o.o.',
  title: 'IT manager',
};

/** A body as Partner Center posts it, for the action given. */
export const body = (actionCode: string, user: object = {}, rest: object = {}): object => ({
  userDetails: { ...person, ...user },
  leadSource: 'SPZA',
  actionCode,
  offerTitle: 'Contoso Backup',
  description: '',
  ...rest,
});

/** The touch that a payload becomes; identified by its customer, or by a made-up one where nobody is named. */
export const touchOf = (payload: unknown, receivedAtMs = noon, offerId = 'contoso.backup'): ReceivedTouch => {
  const lead = readLead(payload, { offerId });
  const touchKey = `touch-${receivedAtMs}`;
  const nobody = { customerKey: 'nobody', leadKey: 'nobody-nothing' };
  return { touchKey, receivedAtMs, lead, identity: identifyLead(lead, 'customer+offer', touchKey) ?? nobody };
};
