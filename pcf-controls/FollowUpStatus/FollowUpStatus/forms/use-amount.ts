import * as React from 'react';
import { useHostTools } from '../host-tools';
import type { LeadRecord } from '../lead/lead-record';
import { amountText, parseAmount, type TypedAmount } from './parse-amount';

/** An amount of money in a form. */
export interface AmountDraft {
  /** As the field shows it. */
  readonly typed: string;
  readonly amount: TypedAmount;
  /** So many decimals the lead's currency has, or what the seller's own settings say while it has none. */
  readonly decimals: number;
  readonly setTyped: (typed: string) => void;
}

const proposal = (value: number | undefined): TypedAmount =>
  value === undefined ? { kind: 'none' } : { kind: 'amount', value };

/** Holds a typed amount. What is proposed and left alone is taken as it is, also where nobody could type it so. */
export const useAmount = ({ currency }: LeadRecord, proposed: number | undefined): AmountDraft => {
  const { decimalSeparator, currencyDecimals } = useHostTools();
  const [typed, setTyped] = React.useState<string>();
  const decimals = currency?.decimals ?? currencyDecimals;
  return {
    typed: typed ?? amountText(proposed, decimalSeparator),
    amount: typed === undefined ? proposal(proposed) : parseAmount(typed, decimalSeparator, decimals),
    decimals,
    setTyped,
  };
};
