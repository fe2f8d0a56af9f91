import type { IncomingLead } from '../../../leads/incoming-lead';
import { choices } from '../../../leads/schema/choice-labels';
import type { OwnerCondition, OwnerRules, Owners } from './owner-rules';

/** Who is to own a lead by the first rule that fits; undefined: nobody in particular. */
export function fittingOwners({ rules, otherwise }: OwnerRules, lead: IncomingLead): Owners | undefined {
  return rules.find(({ when }) => fits(when, lead))?.owners ?? otherwise;
}

const fits = ({ source, action, offer, country }: OwnerCondition, lead: IncomingLead): boolean => {
  const { leadSource, offer: sold, contact } = lead;
  const published = sold.publisherId && sold.id && `${sold.publisherId}.${sold.id}`;
  return (
    hasOne(source, labelOf(choices.mpl_source.options, leadSource.source), leadSource.sourceCode) &&
    hasOne(action, labelOf(choices.mpl_action.options, leadSource.action), leadSource.actionCode) &&
    hasOne(offer, sold.id, published, sold.title) &&
    hasOne(country, contact.countryCode, contact.country)
  );
};

const hasOne = (
  wanted: readonly string[] | undefined,
  ...values: readonly (string | undefined)[]
): boolean => {
  if (wanted === undefined) return true;
  const words = new Set(wanted.map((word) => word.toLowerCase()));
  return values.some((value) => value !== undefined && words.has(value.toLowerCase()));
};

const labelOf = (
  options: readonly { readonly value: number; readonly label: string }[],
  value: number,
): string | undefined => options.find((option) => option.value === value)?.label;
