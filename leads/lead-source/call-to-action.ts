import type { LeadSource } from '../incoming-lead';
import { action, callToAction, source, type CallToAction } from '../schema/choices';
import { choiceLabel } from '../schema/choice-labels';

type Codes = Pick<LeadSource, 'source' | 'action'>;

/**
 * The button that the customer chose. `INS` stands for Get it now and for Free trial alike: stored as Get it now
 * unless the source says test drive. `DNC` is about another partner's button, so it names none of ours.
 */
export const callToActionOf = (lead: Codes): CallToAction => {
  const unlessTestDrive = (otherwise: CallToAction): CallToAction =>
    lead.source === source.TestDrive ? callToAction.TestDrive : otherwise;
  switch (lead.action) {
    case action.PLT:
      return callToAction.ContactMe;
    case action.INS:
      return unlessTestDrive(callToAction.GetItNow);
    case action.Create:
      return callToAction.GetItNow;
    case action.StartTestDrive:
      return callToAction.TestDrive;
    case action.DNC:
      return callToAction.Unknown;
    case action.Unknown:
      return unlessTestDrive(callToAction.Unknown);
  }
};

/** The call to action for people: says of `INS` what it can mean, and keeps the text of an unknown code. */
export const callToActionText = (lead: LeadSource): string => {
  const call = callToActionOf(lead);
  if (lead.action === action.DNC) return 'Do not contact';
  if (lead.action === action.INS && call === callToAction.GetItNow) return 'Get it now or free trial';
  if (call !== callToAction.Unknown) return choiceLabel('mpl_calltoaction', call) ?? '';
  return lead.actionCode === '' ? 'Marketplace lead' : lead.actionCode;
};
