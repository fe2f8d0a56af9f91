/** Dynamics' own flags ("Do Not Allow") beside ours. They are set by a notice and never lifted by the product. */
export const doNotContactColumns = {
  donotemail: true,
  donotbulkemail: true,
  donotphone: true,
  donotfax: true,
  donotpostalmail: true,
  donotsendmm: true,
  mpl_donotcontact: true,
} as const;
