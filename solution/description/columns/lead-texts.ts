import type { mplLeadColumns } from '../../../leads/schema/lead-columns';
import type { ColumnTexts } from './column-text';
import { leadContactTexts } from './lead-contact-texts';
import { leadFollowUpTexts } from './lead-follow-up-texts';
import { leadOfferTexts } from './lead-offer-texts';
import { leadOriginTexts } from './lead-origin-texts';

/** Texts of all own columns on the lead: the compiler refuses one too few or one too many. */
export const leadTexts: ColumnTexts<keyof typeof mplLeadColumns> = {
  ...leadOriginTexts,
  ...leadOfferTexts,
  ...leadContactTexts,
  ...leadFollowUpTexts,
};
