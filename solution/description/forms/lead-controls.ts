import type { ControlBinding, GridBinding } from './control-binding';

/** Our controls on the Lead form, with every property of their manifests bound. */
export const leadControls = {
  leadSourceBreakdown: {
    control: 'LeadSourceBreakdown',
    properties: {
      leadSource: { column: 'mpl_leadsource' },
      source: { column: 'mpl_source' },
      action: { column: 'mpl_action' },
      callToAction: { column: 'mpl_calltoaction' },
      interest: { column: 'mpl_interest' },
      publisherId: { column: 'mpl_publisherid' },
      offerId: { column: 'mpl_offerid' },
      offerTitle: { column: 'mpl_offertitle' },
      campaignCode: { column: 'mpl_campaigncode' },
      description: { column: 'description' },
      customerKey: { column: 'mpl_customerkey' },
    },
  },
  contactValidity: {
    control: 'ContactValidity',
    properties: {
      email: { column: 'emailaddress1' },
      phone: { column: 'telephone1' },
      emailValidity: { column: 'mpl_emailvalidity' },
      phoneValidity: { column: 'mpl_phonevalidity' },
      contactReason: { column: 'mpl_contactreason' },
      quality: { column: 'mpl_quality' },
      phoneE164: { column: 'mpl_phonee164' },
      country: { column: 'address1_country' },
      doNotContact: { column: 'mpl_donotcontact' },
      doNotEmail: { column: 'donotemail' },
      doNotPhone: { column: 'donotphone' },
      stage: { column: 'mpl_stage' },
      archiveReason: { column: 'mpl_archivereason' },
      followUpStatus: { column: 'mpl_followupstatus' },
      leadType: { column: 'mpl_leadtype' },
      contactRequested: { column: 'mpl_contactrequested' },
      isTest: { column: 'mpl_istest' },
      receivedOn: { column: 'mpl_receivedon' },
      firstContactedOn: { column: 'mpl_firstcontactedon' },
      expiresOn: { column: 'mpl_expireson' },
    },
  },
  followUpStatus: {
    control: 'FollowUpStatus',
    properties: {
      stage: { column: 'mpl_stage' },
      archiveReason: { column: 'mpl_archivereason' },
      followUpStatus: { column: 'mpl_followupstatus' },
      leadType: { column: 'mpl_leadtype' },
      contactRequested: { column: 'mpl_contactrequested' },
      doNotContact: { column: 'mpl_donotcontact' },
      isTest: { column: 'mpl_istest' },
      receivedOn: { column: 'mpl_receivedon' },
      followUpDueOn: { column: 'mpl_followupdueon' },
      firstContactedOn: { column: 'mpl_firstcontactedon' },
      expiresOn: { column: 'mpl_expireson' },
      modifiedOn: { column: 'modifiedon' },
    },
  },
} as const satisfies Readonly<Record<string, ControlBinding>>;

const leadGridWith = (scope: 'all' | 'customer'): GridBinding => ({
  control: 'LeadGrid',
  dataSet: 'leads',
  properties: { scope: { constant: scope, type: 'Enum' } },
});

/** Over every lead of the view. */
export const leadGrid = leadGridWith('all');

/** On the Lead form: over the other leads of the form's customer. */
export const customerGrid = leadGridWith('customer');

/** Controls that the solution carries. */
export const controlNames: readonly string[] = [
  ...Object.values(leadControls).map(({ control }) => control),
  leadGrid.control,
];
