import { source, type Source } from '../schema/choices';

/** What a storefront tells about its customers. */
export interface Storefront {
  readonly name: string;
  readonly audience: string;
  /** The campaign and sales motion that suits leads of this storefront. */
  readonly motion: string;
}

const appSource: Storefront = { name: 'AppSource', audience: 'Business customers', motion: 'Nurture' };
const azureMarketplace: Storefront = {
  name: 'Azure Marketplace',
  audience: 'All customers',
  motion: 'In-demand generation',
};

/** The storefront behind a source; none for test drives (both have them), Partner Center and unknown sources. */
export const storefrontOf = (of: Source): Storefront | undefined => {
  switch (of) {
    case source.AppSource:
      return appSource;
    case source.AzureMarketplace:
    case source.AzurePortal: // shows the catalogue of Azure Marketplace
      return azureMarketplace;
    case source.TestDrive:
    case source.PartnerCenter:
    case source.Unknown:
      return undefined;
  }
};
