/** Texts of the parts that all controls share. The platform has no common resx: each control brings them. */
export const sharedTextKeys = [
  'Common_Copy',
  'Common_Copied',
  'Common_CopyFailed',
  'Common_Loading',
  'Common_Retry',
  'Common_Offline',
  'Common_NoAccess',
  'Common_LoadFailed',
] as const;

export type SharedTextKey = (typeof sharedTextKeys)[number];
