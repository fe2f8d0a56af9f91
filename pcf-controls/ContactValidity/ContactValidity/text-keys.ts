import type { ReasonKey } from '../../../leads/validity/reasons';
import type { SharedTextKey } from '../../shared/text/shared-text-keys';
import { useText } from '../../shared/text/text-context';

const reasonKeys = [
  'emailMissing',
  'emailNoAt',
  'emailLocalPart',
  'emailLocalPartTooLong',
  'emailDomain',
  'emailNoTopLevel',
  'emailTooLong',
  'emailReserved',
  'emailDisposable',
  'emailUnread',
  'emailRole',
  'emailNoMailServer',
  'phoneMissing',
  'phoneCountryUnknown',
  'phoneInvalid',
] as const satisfies readonly ReasonKey[];

/** Texts of this control in every resx. */
export const textKeys = [
  'Email',
  'Phone',
  'Validity_Valid',
  'Validity_Invalid',
  'Validity_Spam',
  'Validity_Unknown',
  'Quality_High',
  'Quality_Low',
  'Quality_Unknown',
  'WriteMail',
  'Call',
  'Suggestion',
  'Suggestion_Take',
  'International',
  'LocalTime',
  'LocalTime_Between',
  'SpamWarning',
  'DoNotContact',
  'DoNotEmail',
  'DoNotPhone',
  'Expired',
  ...reasonKeys.map((key) => `Reason_${key}` as const),
] as const;

export type TextKey =
  Exclude<(typeof textKeys)[number], `Reason_${string}`> | `Reason_${ReasonKey}` | SharedTextKey;

export const useTexts = useText<TextKey>;
