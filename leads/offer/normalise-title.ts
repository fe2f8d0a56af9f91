import { cleanLine } from '../text/clean-text';

/** A title for comparison: compatibility forms, letter case and white space do not matter. */
export const normaliseTitle = (title: string): string => cleanLine(title.normalize('NFKC')).toLowerCase();
