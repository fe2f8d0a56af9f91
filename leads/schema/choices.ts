/**
 * Values of the solution's global choices, in the publisher's range 72700. A value that has been shipped keeps its
 * meaning for ever: add new ones at the end. Labels stand in `choice-labels.ts`.
 */

export const source = {
  AppSource: 727000000,
  AzureMarketplace: 727000001,
  AzurePortal: 727000002,
  TestDrive: 727000003,
  PartnerCenter: 727000004,
  Unknown: 727000005,
} as const;
export type Source = (typeof source)[keyof typeof source];

export const action = {
  INS: 727000000,
  PLT: 727000001,
  DNC: 727000002,
  Create: 727000003,
  StartTestDrive: 727000004,
  Unknown: 727000005,
} as const;
export type Action = (typeof action)[keyof typeof action];

export const callToAction = {
  GetItNow: 727000000,
  FreeTrial: 727000001,
  TestDrive: 727000002,
  ContactMe: 727000003,
  Unknown: 727000004,
} as const;
export type CallToAction = (typeof callToAction)[keyof typeof callToAction];

export const interest = {
  InitialInterest: 727000000,
  Active: 727000001,
  Trial: 727000002,
  DoNotContact: 727000003,
  Unknown: 727000004,
} as const;
export type Interest = (typeof interest)[keyof typeof interest];

export const leadType = { Offer: 727000000, Profile: 727000001 } as const;
export type LeadType = (typeof leadType)[keyof typeof leadType];

export const classification = {
  CustomerInquiry: 727000000,
  MarketingQualified: 727000001,
  SalesQualified: 727000002,
} as const;
export type Classification = (typeof classification)[keyof typeof classification];

export const quality = { High: 727000000, Low: 727000001, Unknown: 727000002 } as const;
export type Quality = (typeof quality)[keyof typeof quality];

export const emailValidity = {
  Valid: 727000000,
  Invalid: 727000001,
  Spam: 727000002,
  Unknown: 727000003,
} as const;
export type EmailValidity = (typeof emailValidity)[keyof typeof emailValidity];

export const phoneValidity = { Valid: 727000000, Invalid: 727000001, Unknown: 727000002 } as const;
export type PhoneValidity = (typeof phoneValidity)[keyof typeof phoneValidity];

export const stage = { Received: 727000000, Accepted: 727000001, Archived: 727000002 } as const;
export type Stage = (typeof stage)[keyof typeof stage];

export const archiveReason = {
  Won: 727000000,
  Lost: 727000001,
  Declined: 727000002,
  Expired: 727000003,
  Informational: 727000004,
} as const;
export type ArchiveReason = (typeof archiveReason)[keyof typeof archiveReason];

/** Partner Center's reasons for declined and lost leads, in the order of its bulk file codes 1 to 8. */
export const declineReason = {
  Budget: 727000000,
  NoResponse: 727000001,
  OtherVendor: 727000002,
  RequirementsNotMet: 727000003,
  NotACustomer: 727000004,
  TimelineTooShort: 727000005,
  AbuseOrSpam: 727000006,
  Other: 727000007,
} as const;
export type DeclineReason = (typeof declineReason)[keyof typeof declineReason];

export const followUpStatus = {
  NotRequired: 727000000,
  Due: 727000001,
  Overdue: 727000002,
  Contacted: 727000003,
  Closed: 727000004,
} as const;
export type FollowUpStatus = (typeof followUpStatus)[keyof typeof followUpStatus];
