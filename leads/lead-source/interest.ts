import { callToAction, interest, type CallToAction, type Interest } from '../schema/choices';

/** How interested a customer is by what he did (Microsoft's terms: initial interest, active, trial). */
export const interestOf = (call: CallToAction, doNotContact: boolean): Interest => {
  if (doNotContact) return interest.DoNotContact;
  switch (call) {
    case callToAction.ContactMe:
      return interest.InitialInterest;
    case callToAction.GetItNow:
      return interest.Active;
    case callToAction.FreeTrial:
    case callToAction.TestDrive:
      return interest.Trial;
    case callToAction.Unknown:
      return interest.Unknown;
  }
};

const fromWeakToStrong: readonly Interest[] = [
  interest.Unknown,
  interest.DoNotContact,
  interest.InitialInterest,
  interest.Trial,
  interest.Active,
];

/**
 * The stronger of two interests. A contact request asks, a trial tries, an active customer has taken the product; a
 * notice about another partner says less than any of them. That a contact request needs an answer is not lost: the
 * lead's `mpl_contactrequested` says so beside the interest.
 */
export const strongerInterest = (one: Interest, other: Interest): Interest =>
  fromWeakToStrong.indexOf(other) > fromWeakToStrong.indexOf(one) ? other : one;
