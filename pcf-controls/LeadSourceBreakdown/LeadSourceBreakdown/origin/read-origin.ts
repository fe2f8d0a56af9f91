import type { Offer } from '../../../../leads/incoming-lead';
import { callToActionOf } from '../../../../leads/lead-source/call-to-action';
import { interestOf } from '../../../../leads/lead-source/interest';
import { parseLeadSource } from '../../../../leads/lead-source/parse-lead-source';
import { readCampaign } from '../../../../leads/mapping/read-campaign';
import { action, callToAction, interest, source } from '../../../../leads/schema/choices';
import type { LeadOrigin, Origin } from './origin';

/** What the columns beside the lead source say, where they are bound and filled. */
export interface OriginColumns {
  readonly leadSource: string;
  readonly source?: number | null;
  readonly action?: number | null;
  readonly callToAction?: number | null;
  readonly offer: Offer;
}

export interface LeadOriginColumns extends OriginColumns {
  readonly interest?: number | null;
  readonly description: string;
  readonly campaignCode: string;
}

/** The column's value where the choice has it; Unknown in the column may be told better by the text. */
const valueOr = <V extends number>(
  choice: Readonly<Record<string, V>> & { readonly Unknown: V },
  value: number | null | undefined,
  ofText: V,
): V => Object.values(choice).find((each) => each === value && each !== choice.Unknown) ?? ofText;

/** Reads an origin from the lead source, completed and confirmed by the columns that were parsed from it. */
export const readOrigin = (columns: OriginColumns): Origin => {
  const parsed = parseLeadSource(columns.leadSource);
  const leadSource = {
    ...parsed.leadSource,
    source: valueOr(source, columns.source, parsed.leadSource.source),
    action: valueOr(action, columns.action, parsed.leadSource.action),
  };
  return {
    leadSource,
    callToAction: valueOr(callToAction, columns.callToAction, callToActionOf(leadSource)),
    offer: { ...parsed.offer, ...columns.offer },
  };
};

/** A lead's origin; undefined for a lead that no marketplace sent. */
export const readLeadOrigin = (columns: LeadOriginColumns): LeadOrigin | undefined => {
  const origin = readOrigin(columns);
  const { leadSource } = origin;
  const isKnown = leadSource.raw !== '' || leadSource.source !== source.Unknown;
  if (!isKnown) return undefined;
  const ofAction = interestOf(origin.callToAction, leadSource.action === action.DNC);
  return {
    ...origin,
    interest: valueOr(interest, columns.interest, ofAction),
    campaign: readCampaign(columns.description, columns.campaignCode),
  };
};
