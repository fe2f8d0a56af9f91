/** Signs that begin a formula, full-width ones too, behind whatever does not show; a tab or line break in front. */
const startsFormula = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** Whether a spreadsheet could take the text of a cell for a formula ("CSV Injection", OWASP). */
export const looksLikeFormula = (text: string): boolean => startsFormula.test(text);
