import type { TransactionAction } from '@azure/data-tables';

/** Limits of one entity group transaction (Microsoft Learn, "Performing entity group transactions"), the second with room. */
const mostActions = 100;
const mostBytes = 3 * 2 ** 20;

/** Names, keys, short columns and the headers of one part. */
const bytesBesideBody = 4 * 1024;

/** Splits actions of one partition into transactions that Azure Tables takes: at most 100 actions and 4 MiB. */
export function toTransactions(actions: readonly TransactionAction[]): readonly TransactionAction[][] {
  const transactions: TransactionAction[][] = [];
  let current: TransactionAction[] = [];
  let bytes = 0;
  for (const action of actions) {
    const size = sizeOf(action);
    if (current.length === mostActions || (current.length > 0 && bytes + size > mostBytes)) {
      transactions.push(current);
      current = [];
      bytes = 0;
    }
    current.push(action);
    bytes += size;
  }
  if (current.length > 0) transactions.push(current);
  return transactions;
}

/** Bodies are the only long columns; they travel as base64. */
function sizeOf([, entity]: TransactionAction): number {
  const body = Object.values(entity).reduce<number>(
    (sum, value) => (value instanceof Uint8Array ? sum + value.byteLength : sum),
    0,
  );
  return bytesBesideBody + Math.ceil((body * 4) / 3);
}
