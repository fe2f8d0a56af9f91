import {
  action,
  callToAction,
  emailValidity,
  followUpStatus,
  interest,
  leadType,
  phoneValidity,
  quality,
  source,
  stage,
} from '../../leads/schema/choices';
import { hoursAgo } from './now';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Asked for contact so many hours ago. */
export const asked = (hours: number, change: Row = {}): Row => ({
  subject: 'Contact me: Contoso Backup',
  mpl_leadsource: 'SPZA-PLT|contoso.contoso-backup',
  mpl_source: source.AppSource,
  mpl_action: action.PLT,
  mpl_calltoaction: callToAction.ContactMe,
  mpl_interest: interest.InitialInterest,
  mpl_leadtype: leadType.Offer,
  mpl_publisherid: 'contoso',
  mpl_offerid: 'contoso-backup',
  mpl_offertitle: 'Contoso Backup',
  mpl_quality: quality.High,
  mpl_emailvalidity: emailValidity.Valid,
  mpl_phonevalidity: phoneValidity.Valid,
  mpl_contactreason: '',
  mpl_stage: stage.Received,
  mpl_followupstatus: hours > 24 ? followUpStatus.Overdue : followUpStatus.Due,
  mpl_contactrequested: true,
  mpl_istest: false,
  mpl_receivedon: hoursAgo(hours),
  mpl_followupdueon: hoursAgo(hours - 24),
  mpl_expireson: hoursAgo(hours - 14 * 24),
  ...change,
});

/** Took the product so many hours ago, and asked for nothing. */
export const took = (hours: number, change: Row = {}): Row =>
  asked(hours, {
    subject: 'Get it now: Contoso Backup',
    mpl_leadsource: 'AzureMarketplace-INS|contoso.contoso-backup',
    mpl_source: source.AzureMarketplace,
    mpl_action: action.INS,
    mpl_calltoaction: callToAction.GetItNow,
    mpl_interest: interest.Active,
    mpl_contactrequested: false,
    mpl_followupstatus: followUpStatus.NotRequired,
    mpl_followupdueon: null,
    mpl_expireson: null,
    ...change,
  });

export const contacted: Row = {
  mpl_firstcontactedon: hoursAgo(3),
  mpl_followupstatus: followUpStatus.Contacted,
};
export const archived = (reason: number): Row => ({
  mpl_stage: stage.Archived,
  mpl_archivereason: reason,
  mpl_followupstatus: followUpStatus.Closed,
});
