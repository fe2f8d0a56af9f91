/** What was typed as an amount of money. */
export type TypedAmount =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly value: number }
  | { readonly kind: 'invalid' };

/** Dataverse's limit of the column. */
const maxAmount = 1e12;

/** Spaces and apostrophes group digits in many languages, the other of point and comma in the rest. */
const grouped = (separator: string, decimals: number): RegExp => {
  const [group, decimal] = separator === ',' ? ['.', ','] : [',', '.'];
  const fraction = decimals > 0 ? `([${decimal}]\\d{1,${decimals}})?` : '';
  return new RegExp(`^(\\d+|\\d{1,3}([${group}\\s’']\\d{3})+)${fraction}$`, 'u');
};

/**
 * Reads an amount as the user's language writes it; nothing negative. With more decimals than its currency has (0 to 4
 * in Dataverse) it is refused: "1.234" is one thousand to somebody else.
 */
export const parseAmount = (typed: string, decimalSeparator: string, decimals: number): TypedAmount => {
  const words = typed.trim();
  if (words === '') return { kind: 'none' };
  if (!grouped(decimalSeparator, decimals).test(words)) return { kind: 'invalid' };
  const decimal = decimalSeparator === ',' ? ',' : '.';
  const [whole = '', fraction = ''] = words.split(decimal);
  const value = Number(`${whole.replace(/\D/g, '')}.${fraction}`);
  return value <= maxAmount ? { kind: 'amount', value } : { kind: 'invalid' };
};

/** An amount as it would be typed. */
export const amountText = (amount: number | undefined, decimalSeparator: string): string =>
  amount === undefined ? '' : String(amount).replace('.', decimalSeparator === ',' ? ',' : '.');
