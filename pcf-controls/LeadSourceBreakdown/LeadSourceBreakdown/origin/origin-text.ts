import type { Text } from '../../../shared/text/create-text';
import { choiceKey } from '../../../shared/text/choice-key';
import { action, callToAction, source } from '../../../../leads/schema/choices';
import type { TextKey } from '../text-keys';
import type { Origin } from './origin';

/** The storefront as a seller calls it; a source that is not known as it came. */
export const sourceText = (text: Text<TextKey>, { leadSource }: Origin): string => {
  const known = choiceKey(source, leadSource.source) ?? 'Unknown';
  return known === 'Unknown' && leadSource.sourceCode !== ''
    ? leadSource.sourceCode
    : text(`Source_${known}`);
};

/** The button that the customer chose; of `INS` alone nobody can tell Get it now from Free trial. */
export const actionText = (text: Text<TextKey>, origin: Origin): string => {
  const { leadSource } = origin;
  const call = choiceKey(callToAction, origin.callToAction) ?? 'Unknown';
  if (leadSource.action === action.DNC) return text('CallToAction_DoNotContact');
  if (call === 'GetItNow' && leadSource.action === action.INS)
    return text('CallToAction_GetItNowOrFreeTrial');
  if (call === 'Unknown' && leadSource.actionCode !== '') return leadSource.actionCode;
  return text(`CallToAction_${call}`);
};

/** The offer's title, or what else names it; empty when nothing does. */
export const offerText = ({ offer }: Origin): string => offer.title ?? offer.id ?? '';

/** "Contact me on AppSource · Contoso Backup". */
export const originSentence = (text: Text<TextKey>, origin: Origin): string => {
  const { leadSource } = origin;
  const unsaid = leadSource.source === source.Unknown && leadSource.sourceCode === '';
  const what = actionText(text, origin);
  const from = sourceText(text, origin);
  const where = unsaid || from === what ? what : text('Sentence', what, from);
  const about = offerText(origin);
  return about === '' ? where : text('Sentence_Offer', where, about);
};
