import { openingState } from '../follow-up/opening-state';
import { formatLeadSource } from '../lead-source/format-lead-source';
import type { FollowUpPolicy, LeadRow, ReceivedTouch } from '../received-touch';
import { classification, leadType } from '../schema/choices';
import { leadColumns } from '../schema/lead-columns';
import { campaignCode } from './campaign-code';
import { cutToColumns } from './cut-to-columns';
import { doNotContactColumns } from './do-not-contact-columns';
import { isIncomplete } from './is-incomplete';
import { toIsoSeconds } from './iso-seconds';
import { leadDescription } from './lead-description';
import { nameColumns } from './name-columns';
import { topicOf } from './topic';
import { touchedAtMs } from './touched-at';
import { validityColumns } from './validity-columns';

/** Dynamics' list of lead sources has no marketplace. Partner (4) would mean that a partner made the lead. */
const leadSourceWeb = 8;

const contactColumns = ({ lead: { contact }, findings }: ReceivedTouch) => ({
  ...nameColumns(contact),
  companyname: contact.company,
  jobtitle: contact.jobTitle,
  emailaddress1: contact.email,
  telephone1: contact.phone,
  mpl_phonee164: contact.phoneE164,
  address1_country: contact.country,
  ...validityColumns(contact, findings),
});

const originColumns = ({ lead }: ReceivedTouch) => ({
  leadsourcecode: leadSourceWeb,
  mpl_leadsource: formatLeadSource(lead.leadSource, lead.offer),
  mpl_source: lead.leadSource.source,
  mpl_action: lead.leadSource.action,
  mpl_calltoaction: lead.callToAction,
  mpl_interest: lead.interest,
  mpl_leadtype: leadType.Offer,
  mpl_classification: classification.CustomerInquiry,
  mpl_publisherid: lead.offer.publisherId,
  mpl_offerid: lead.offer.id,
  mpl_offertitle: lead.offer.title,
  mpl_campaigncode: campaignCode(lead.campaign),
  mpl_customernotes: lead.customerNotes,
  mpl_istest: lead.isTest,
});

const clockColumns = (touch: ReceivedTouch, policy: FollowUpPolicy) => {
  const opening = openingState(touch.lead, touch.receivedAtMs, policy);
  const time = (instantMs: number | undefined) =>
    instantMs === undefined ? undefined : toIsoSeconds(instantMs);
  return {
    mpl_stage: opening.stage,
    mpl_followupstatus: opening.followUpStatus,
    mpl_contactrequested: opening.contactRequested,
    mpl_followupdueon: time(opening.followUpDueAtMs),
    mpl_expireson: time(opening.expiresAtMs),
    mpl_receivedon: toIsoSeconds(touch.receivedAtMs),
    mpl_lasttouchon: toIsoSeconds(touchedAtMs(touch)),
    mpl_touchcount: 1,
  };
};

/** All columns of a new lead for its first touch, cut at their limits. `leadKey` is that of the generation to open. */
export const toLeadRow = (
  touch: ReceivedTouch,
  policy: FollowUpPolicy,
  leadKey: string = touch.identity.leadKey,
): LeadRow => {
  const row = cutToColumns(leadColumns, {
    subject: topicOf(touch.lead),
    description: leadDescription(touch.lead),
    ...contactColumns(touch),
    ...originColumns(touch),
    ...clockColumns(touch, policy),
    mpl_leadkey: leadKey,
    mpl_customerkey: touch.identity.customerKey,
    mpl_donotcontact: false,
    ...(touch.lead.doNotContact && doNotContactColumns),
  });
  return { ...row, mpl_incomplete: isIncomplete(row) };
};
