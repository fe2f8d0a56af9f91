import type { SharedTextKey } from '../../shared/text/shared-text-keys';
import { useText } from '../../shared/text/text-context';

/** Texts of this control in every resx. */
export const textKeys = [
  'Empty',
  'Sentence',
  'Sentence_Offer',
  'Part_Source',
  'Part_Action',
  'Part_Offer',
  'Part_None',
  'Source_AppSource',
  'Source_AzureMarketplace',
  'Source_AzurePortal',
  'Source_TestDrive',
  'Source_PartnerCenter',
  'Source_Unknown',
  'CallToAction_GetItNow',
  'CallToAction_GetItNowOrFreeTrial',
  'CallToAction_FreeTrial',
  'CallToAction_TestDrive',
  'CallToAction_ContactMe',
  'CallToAction_DoNotContact',
  'CallToAction_Unknown',
  'Interest_InitialInterest',
  'Interest_Active',
  'Interest_Trial',
  'Interest_DoNotContact',
  'Interest_Unknown',
  'LeadClass',
  'Audience',
  'Audience_Business',
  'Audience_All',
  'Motion',
  'Motion_Nurture',
  'Motion_InDemand',
  'Campaign',
  'Raw_Show',
  'Raw_Hide',
  'Raw_Label',
  'Touches',
  'Touches_Counted',
  'Touches_None',
  'Touches_New',
  'Touches_Share',
  'Touches_ShowMore',
  'Touches_Incomplete',
] as const;

export type TextKey = (typeof textKeys)[number] | SharedTextKey;

export const useTexts = useText<TextKey>;
