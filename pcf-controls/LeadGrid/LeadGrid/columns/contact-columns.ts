/** Columns that say who the contact person is or how to reach that person. An expired lead hides them. */
const contactColumns: ReadonlySet<string> = new Set([
  'fullname',
  'firstname',
  'middlename',
  'lastname',
  'yomifullname',
  'jobtitle',
  'emailaddress1',
  'emailaddress2',
  'emailaddress3',
  'telephone1',
  'telephone2',
  'telephone3',
  'mobilephone',
  'pager',
  'fax',
  'address1_telephone1',
  'address1_telephone2',
  'address1_telephone3',
  'address1_fax',
  'address2_telephone1',
  'address2_telephone2',
  'address2_telephone3',
  'address2_fax',
  'parentcontactid',
  'contactid',
  'customerid',
  'mpl_phonee164',
  'mpl_customernotes',
  'description',
]);

/** A column of a related row, as of the contact that the lead belongs to, has that row's alias in front. */
export const isContactColumn = (name: string): boolean =>
  contactColumns.has(name.slice(name.lastIndexOf('.') + 1));
