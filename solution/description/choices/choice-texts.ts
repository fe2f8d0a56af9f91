import type { ChoiceName } from '../../../leads/schema/choice-labels';
import type { ChoiceText } from './choice-text';
import { contactChoiceTexts } from './contact-choice-texts';
import { followUpChoiceTexts } from './follow-up-choice-texts';
import { originChoiceTexts } from './origin-choice-texts';

/** Texts of all global choices: the compiler refuses a choice without, a test an option without. */
export const choiceTexts: Readonly<Record<ChoiceName, ChoiceText>> = {
  ...originChoiceTexts,
  ...contactChoiceTexts,
  ...followUpChoiceTexts,
};
