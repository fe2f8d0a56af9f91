const leadColumns = [
  'leadid',
  'subject',
  'firstname',
  'lastname',
  'companyname',
  'jobtitle',
  'emailaddress1',
  'telephone1',
  'address1_country',
  'statecode',
  'mpl_source',
  'mpl_action',
  'mpl_calltoaction',
  'mpl_offertitle',
  'mpl_offerid',
  'mpl_stage',
  'mpl_followupstatus',
  'mpl_followupdueon',
  'mpl_receivedon',
  'mpl_customernotes',
  'mpl_istest',
  'mpl_donotcontact',
  'mpl_contactrequested',
] as const;

const touchColumns = [
  'mpl_leadtouchid',
  'mpl_name',
  'mpl_touchedon',
  'mpl_source',
  'mpl_action',
  'mpl_leadsource',
] as const;

/** Web API query for the `limit` leads that changed last: a new lead and a further touch both come to the top. */
export function leadQuery(limit: number): string {
  return [
    `leads?$select=${leadColumns.join(',')}`,
    `$expand=mpl_lead_leadtouch($select=${touchColumns.join(',')})`,
    '$orderby=modifiedon desc,createdon desc',
    `$top=${limit}`,
    '$count=true',
  ]
    .join('&')
    .replaceAll(' ', '%20');
}
