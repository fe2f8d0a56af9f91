import * as values from './choices';

/** A global choice of the solution: the label of its column and its options in the order in which they are shown. */
export interface Choice {
  readonly displayName: string;
  readonly options: readonly { readonly key: string; readonly value: number; readonly label: string }[];
}

const choice = <K extends string>(
  displayName: string,
  valueOf: Readonly<Record<K, number>>,
  labels: Readonly<Record<K, string>>,
): Choice => ({
  displayName,
  options: (Object.keys(valueOf) as K[]).map((key) => ({ key, value: valueOf[key], label: labels[key] })),
});

/** Every global choice by its logical name; choice columns carry the name of their choice. */
export const choices = {
  mpl_source: choice('Source', values.source, {
    AppSource: 'AppSource',
    AzureMarketplace: 'Azure Marketplace',
    AzurePortal: 'Azure portal',
    TestDrive: 'Test drive',
    PartnerCenter: 'Partner Center',
    Unknown: 'Unknown',
  }),
  mpl_action: choice('Action', values.action, {
    INS: 'INS',
    PLT: 'PLT',
    DNC: 'DNC',
    Create: 'Create',
    StartTestDrive: 'StartTestDrive',
    Unknown: 'Unknown',
  }),
  mpl_calltoaction: choice('Call to action', values.callToAction, {
    GetItNow: 'Get it now',
    FreeTrial: 'Free trial',
    TestDrive: 'Test drive',
    ContactMe: 'Contact me',
    Unknown: 'Unknown',
  }),
  mpl_interest: choice('Interest', values.interest, {
    InitialInterest: 'Initial interest',
    Active: 'Active',
    Trial: 'Trial',
    DoNotContact: 'Do not contact',
    Unknown: 'Unknown',
  }),
  mpl_leadtype: choice('Lead type', values.leadType, { Offer: 'Offer', Profile: 'Profile' }),
  mpl_classification: choice('Classification', values.classification, {
    CustomerInquiry: 'Customer inquiry',
    MarketingQualified: 'Marketing qualified',
    SalesQualified: 'Sales qualified',
  }),
  mpl_quality: choice('Quality', values.quality, { High: 'High', Low: 'Low', Unknown: 'Unknown' }),
  mpl_emailvalidity: choice('Email validity', values.emailValidity, {
    Valid: 'Valid',
    Invalid: 'Invalid',
    Spam: 'Spam',
    Unknown: 'Unknown',
  }),
  mpl_phonevalidity: choice('Phone validity', values.phoneValidity, {
    Valid: 'Valid',
    Invalid: 'Invalid',
    Unknown: 'Unknown',
  }),
  mpl_stage: choice('Stage', values.stage, {
    Received: 'Received',
    Accepted: 'Accepted',
    Archived: 'Archived',
  }),
  mpl_archivereason: choice('Archive reason', values.archiveReason, {
    Won: 'Won',
    Lost: 'Lost',
    Declined: 'Declined',
    Expired: 'Expired',
    Informational: 'Informational',
  }),
  mpl_declinereason: choice('Decline reason', values.declineReason, {
    Budget: 'Budget',
    NoResponse: 'No response',
    OtherVendor: 'Chose another vendor',
    RequirementsNotMet: 'Requirements not met',
    NotACustomer: 'Not a customer',
    TimelineTooShort: 'Timeline too short',
    AbuseOrSpam: 'Abuse, spam or phishing',
    Other: 'Other',
  }),
  mpl_followupstatus: choice('Follow-up status', values.followUpStatus, {
    NotRequired: 'Not required',
    Due: 'Due',
    Overdue: 'Overdue',
    Contacted: 'Contacted',
    Closed: 'Closed',
  }),
} as const satisfies Readonly<Record<string, Choice>>;

export type ChoiceName = keyof typeof choices;

/** The English label of a choice's value; undefined for a value that the choice does not have. */
export const choiceLabel = (name: ChoiceName, value: number): string | undefined =>
  choices[name].options.find((option) => option.value === value)?.label;
