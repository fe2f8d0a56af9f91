import type { Option } from '../catalog';
import type { ColumnKinds } from './column-kinds';
import type { StateKind, TableDeclaration } from './table-declaration';

const activeOrInactive: Readonly<Record<number, StateKind>> = {
  0: { label: 'Active', reasons: { 1: 'Active' }, defaultReason: 1 },
  1: { label: 'Inactive', reasons: { 2: 'Inactive' }, defaultReason: 2 },
};

/** `statecode` and `statuscode` of a table. A state's default reason comes first among its reasons. */
export function stateColumns({ states = activeOrInactive }: TableDeclaration): ColumnKinds {
  if (states === null) return {};
  const entries = Object.entries(states).map(([value, state]) => ({ value: Number(value), ...state }));
  const reasons = entries.flatMap((state): Option[] => {
    const options = Object.entries(state.reasons).map(([value, label]) => ({
      value: Number(value),
      label,
      state: state.value,
    }));
    return options.sort(
      (a, b) => Number(b.value === state.defaultReason) - Number(a.value === state.defaultReason),
    );
  });
  return {
    statecode: {
      type: 'state',
      displayName: 'Status',
      options: entries.map(({ value, label }) => ({ value, label })),
      defaultValue: entries[0]?.value,
    },
    statuscode: { type: 'status', displayName: 'Status Reason', options: reasons },
  };
}
