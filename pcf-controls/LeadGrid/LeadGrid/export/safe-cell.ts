/** Signs that begin a formula, full-width ones too, behind whatever does not show; a tab or line break in front. */
const startsFormula = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** Whether a spreadsheet could take the text of a cell for a formula ("CSV Injection", OWASP). */
export const looksLikeFormula = (text: string): boolean => startsFormula.test(text);

const startsFormulaInside = /([;\t\r\n][\s\p{Cc}\p{Cf}"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu;

/**
 * The text of a CSV cell, with an apostrophe before what could run. A spreadsheet of a language that writes decimals
 * with a comma parts a file's lines at semicolons instead: then quotes hold nothing together, a cell begins behind every
 * semicolon and line break of a text, and a formula may stand there.
 */
export const disarmed = (text: string): string =>
  (looksLikeFormula(text) ? `'${text}` : text).replace(startsFormulaInside, "$1'");
