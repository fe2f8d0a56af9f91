import { leadColumns } from '../schema/lead-columns';
import { cutText } from '../text/cut-text';
import { isEmpty } from './is-empty';
import type { LeadRow } from '../received-touch';

/**
 * The customer's further words behind those that are there, a seller's additions included; words that stand there
 * already are not repeated.
 */
export const mergeNotes = (existing: LeadRow, words: string | undefined): LeadRow => {
  const { maxLength } = leadColumns.mpl_customernotes;
  const notes = existing.mpl_customernotes;
  if (words === undefined) return {};
  if (typeof notes !== 'string' || isEmpty(notes)) return { mpl_customernotes: cutText(words, maxLength) };
  return notes.includes(words) ? {} : { mpl_customernotes: cutText(`${notes}\n\n${words}`, maxLength) };
};
