import {
  archiveReason,
  declineReason,
  followUpStatus,
  stage,
  type DeclineReason,
} from '../../../../leads/schema/choices';
import type { LeadRecord } from '../lead/lead-record';
import type { Values } from './update-lead';

/** Dynamics' status reasons of a disqualified lead. */
const disqualified = { Lost: 4, CannotContact: 5, NoLongerInterested: 6, Canceled: 7 } as const;

const statusReasons: Readonly<Record<DeclineReason, number>> = {
  [declineReason.Budget]: disqualified.NoLongerInterested,
  [declineReason.NoResponse]: disqualified.CannotContact,
  [declineReason.OtherVendor]: disqualified.Lost,
  [declineReason.RequirementsNotMet]: disqualified.Lost,
  [declineReason.NotACustomer]: disqualified.Canceled,
  [declineReason.TimelineTooShort]: disqualified.NoLongerInterested,
  [declineReason.AbuseOrSpam]: disqualified.Canceled,
  [declineReason.Other]: disqualified.Lost,
};

/** The status reason that says in Dynamics' own words why a lead was given up. */
export const statusReasonOf = (reason: DeclineReason): number => statusReasons[reason];

/** Our columns of a lead that is put away. */
export const archivedValues = (reason: keyof typeof archiveReason): Values => ({
  mpl_stage: stage.Archived,
  mpl_archivereason: archiveReason[reason],
  mpl_followupstatus: followUpStatus.Closed,
});

/** The notes column, where the seller changed it. */
export const notesValue = (lead: LeadRecord, notes: string): Values =>
  notes === lead.notes ? {} : { qualificationcomments: notes === '' ? null : notes };
