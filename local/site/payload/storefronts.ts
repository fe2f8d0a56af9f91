/** What Partner Center writes as `leadSource` for a storefront; `SPZA` is Microsoft's acronym of AppSource. */
export const storefronts = {
  AppSource: { label: 'AppSource', leadSource: 'SPZA' },
  AzureMarketplace: { label: 'Azure Marketplace', leadSource: 'AzureMarketplace' },
  AzurePortal: { label: 'Azure portal', leadSource: 'AzurePortal' },
} as const;

export type Storefront = keyof typeof storefronts;
