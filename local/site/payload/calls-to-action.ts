import { storefronts, type Storefront } from './storefronts';

interface CallToAction {
  readonly label: string;
  readonly actionCode: string;
  /** Storefronts for which Microsoft's "Customer leads" article names this pair. */
  readonly offeredBy: readonly Storefront[];
}

/** `INS` stands for Get it now and Free trial alike; the wire does not tell them apart. */
export const callsToAction = {
  ContactMe: { label: 'Contact me', actionCode: 'PLT', offeredBy: ['AppSource'] },
  GetItNow: { label: 'Get it now', actionCode: 'INS', offeredBy: ['AppSource', 'AzureMarketplace'] },
  FreeTrial: { label: 'Free trial', actionCode: 'INS', offeredBy: ['AppSource', 'AzureMarketplace'] },
  TestDrive: {
    label: 'Test drive',
    actionCode: 'StartTestDrive',
    offeredBy: ['AppSource', 'AzureMarketplace'],
  },
  Create: { label: 'Create', actionCode: 'Create', offeredBy: ['AzurePortal'] },
  DoNotContact: { label: 'Do not contact', actionCode: 'DNC', offeredBy: ['AppSource'] },
} as const satisfies Readonly<Record<string, CallToAction>>;

export type CallToActionName = keyof typeof callsToAction;

/** One sentence about the codes that a choice becomes, and whether that storefront has such a button. */
export function explainChoice(storefront: Storefront, callToAction: CallToActionName): string {
  const { label, leadSource } = storefronts[storefront];
  const call: CallToAction = callsToAction[callToAction];
  const sent = `Sent as source ${leadSource}, action ${call.actionCode}.`;
  return call.offeredBy.includes(storefront)
    ? sent
    : `${sent} Microsoft does not describe ${call.label} for ${label}; it is sent all the same.`;
}
