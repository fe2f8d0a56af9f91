import type { LeadSource, Offer } from '../../../../leads/incoming-lead';
import type { CampaignParameter } from '../../../../leads/mapping/read-campaign';
import type { CallToAction, Interest } from '../../../../leads/schema/choices';

/** Where a lead or a touch came from: what the three parts of a lead source say. */
export interface Origin {
  readonly leadSource: LeadSource;
  readonly callToAction: CallToAction;
  readonly offer: Offer;
}

/** A lead's origin with what it means for the seller. */
export interface LeadOrigin extends Origin {
  readonly interest: Interest;
  readonly campaign: readonly CampaignParameter[];
}
