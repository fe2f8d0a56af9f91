import type { LeadRow } from '../received-touch';
import { leadColumns } from '../schema/lead-columns';
import { cutText } from '../text/cut-text';

const { maxLength } = leadColumns.mpl_customernotes;
const blankLine = '\n\n';

/**
 * The customer's further words, as far as there is room, behind those that are there, a seller's additions included.
 * Words that stand there already are not repeated.
 */
export const mergeNotes = (existing: LeadRow, words: string | undefined): LeadRow => {
  if (words === undefined) return {};
  const notes = existing.mpl_customernotes;
  if (typeof notes !== 'string' || notes === '') return { mpl_customernotes: cutText(words, maxLength) };
  const added = cutText(words, Math.max(maxLength - notes.length - blankLine.length, 0));
  return notes.includes(added) ? {} : { mpl_customernotes: `${notes}${blankLine}${added}` };
};
