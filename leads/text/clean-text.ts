/**
 * Dataverse answers with an error for characters that XML forbids. Lone surrogates have no UTF-8 form, and
 * embedded direction marks would turn the text around them in a seller's view.
 */
const unwanted = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const lineBreaks = /\r\n|[\r\u0085\u2028\u2029]/g;
const whiteSpace = /[\s\u0085]+/g;

/** Most texts are clean as they come: printable ASCII with single blanks between words. */
const isClean = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line in Unicode's composed form: unusable characters removed, every run of white space a single blank. */
export const cleanLine = (text: string): string =>
  isClean.test(text)
    ? text
    : text.replace(whiteSpace, ' ').replace(unwanted, '').normalize('NFC').replace(whiteSpace, ' ').trim();

/** As `cleanLine`, but lines stay lines, separated by `\n`. */
export const cleanLines = (text: string): string =>
  text
    .replace(lineBreaks, '\n')
    .split('\n')
    .map((line) => cleanLine(line))
    .join('\n')
    .trim();
