import {
  callToAction,
  emailValidity,
  leadType,
  phoneValidity,
  quality,
  source,
} from '../../../../leads/schema/choices';
import type { Text } from '../../../shared/text/create-text';
import type { TextKey } from '../text-keys';
import type { ChoiceFilterColumn } from './lead-filter';

const choices = {
  mpl_calltoaction: callToAction,
  mpl_source: source,
  mpl_leadtype: leadType,
  mpl_quality: quality,
  mpl_emailvalidity: emailValidity,
  mpl_phonevalidity: phoneValidity,
} as const satisfies Readonly<Record<ChoiceFilterColumn, Readonly<Record<string, number>>>>;

/** The values of a choice column with their texts, in the order in which they are declared. */
export const choiceOptions = (
  column: ChoiceFilterColumn,
  text: Text<TextKey>,
): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(choices[column]).map(([key, value]) => ({
    value: String(value),
    label: text(`${column}_${key}` as TextKey),
  }));
