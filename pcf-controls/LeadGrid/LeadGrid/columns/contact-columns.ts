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
  'mpl_phonee164',
  'mpl_customernotes',
  'description',
]);

export const isContactColumn = (name: string): boolean => contactColumns.has(name);
