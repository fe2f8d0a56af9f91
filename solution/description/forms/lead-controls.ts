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
    },
  },
  followUpStatus: {
    control: 'FollowUpStatus',
    properties: {
      stage: { column: 'mpl_stage' },
    },
  },
} as const satisfies Readonly<Record<string, ControlBinding>>;

export const leadGrid: GridBinding = { control: 'LeadGrid', dataSet: 'leads', properties: {} };

/** Controls that the solution carries. */
export const controlNames: readonly string[] = [
  ...Object.values(leadControls).map(({ control }) => control),
  leadGrid.control,
];
