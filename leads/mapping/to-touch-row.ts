import type { LeadSource } from '../incoming-lead';
import type { ReceivedTouch, TouchRow } from '../received-touch';
import { action } from '../schema/choices';
import { touchColumns } from '../schema/touch-columns';
import { cutToColumns } from './cut-to-columns';
import { toIsoSeconds } from './iso-seconds';
import { topicOf } from './topic';
import { touchedAtMs } from './touched-at';

/** The text as received; an unknown action from a member of its own is joined to it, or nothing would show it. */
const rawText = ({ raw, action: value, actionCode }: LeadSource): string =>
  value !== action.Unknown || actionCode === '' || raw.includes(actionCode)
    ? raw
    : [raw, actionCode].filter((text) => text !== '').join('-');

/** The columns of a touch but for its look-up to the lead and its key, which the caller knows. */
export const toTouchRow = (touch: ReceivedTouch): TouchRow =>
  cutToColumns(touchColumns, {
    mpl_name: topicOf(touch.lead),
    mpl_source: touch.lead.leadSource.source,
    mpl_action: touch.lead.leadSource.action,
    mpl_calltoaction: touch.lead.callToAction,
    mpl_offerid: touch.lead.offer.id,
    mpl_offertitle: touch.lead.offer.title,
    mpl_touchedon: toIsoSeconds(touchedAtMs(touch)),
    mpl_leadsource: rawText(touch.lead.leadSource),
  });
