import type { ColumnDeclarations } from './column-declaration';

/** Columns of `mpl_leadtouch`: one row for each thing that a customer did. */
export const touchColumns = {
  mpl_leadtouchid: { displayName: 'Lead touch', type: 'uniqueIdentifier' },
  mpl_name: { displayName: 'Name', type: 'text', maxLength: 200 },
  mpl_touchkey: { displayName: 'Touch key', type: 'text', maxLength: 100 },
  mpl_leadid: {
    displayName: 'Lead',
    type: 'lookup',
    target: 'lead',
    navigation: 'mpl_LeadId',
    collection: 'mpl_lead_leadtouch',
  },
  mpl_source: { displayName: 'Source', type: 'choice', choice: 'mpl_source' },
  mpl_action: { displayName: 'Action', type: 'choice', choice: 'mpl_action' },
  mpl_calltoaction: { displayName: 'Call to action', type: 'choice', choice: 'mpl_calltoaction' },
  mpl_offerid: { displayName: 'Offer ID', type: 'text', maxLength: 100 },
  mpl_offertitle: { displayName: 'Offer title', type: 'text', maxLength: 300 },
  mpl_touchedon: { displayName: 'Touched on', type: 'dateTime' },
  mpl_leadsource: { displayName: 'Lead source', type: 'text', maxLength: 500 },
} as const satisfies ColumnDeclarations;

/** Alternate key on `mpl_leadtouch`. Key name and column name are the same. */
export const touchKeyColumn = 'mpl_touchkey';
