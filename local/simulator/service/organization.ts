import { stableId } from './stable-id';

/** Ids of the simulated environment and of those who are in it from the start. */
export const organization = {
  id: stableId('organization'),
  name: 'orgsimulator',
  tenantId: stableId('tenant'),
  businessUnitId: stableId('businessunit'),
  /** The application user that the Functions app is. */
  applicationUserId: stableId('systemuser/application'),
  sellerId: stableId('systemuser/seller'),
  teamId: stableId('team/default'),
  roleId: stableId('role/marketplace-leads'),
  currencyId: stableId('transactioncurrency/usd'),
} as const;
