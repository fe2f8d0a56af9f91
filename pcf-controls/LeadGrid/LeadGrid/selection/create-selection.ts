import { createStore, type Store } from '../../../shared/store/create-store';
import type { DataSet } from '../dataset';

export type SelectedIds = ReadonlySet<string>;

/** Which rows are selected: shown at once, and told to the host, whose command bar acts on them. */
export interface Selection {
  readonly selected: Store<SelectedIds>;
  /**
   * Takes over what the host has selected, when the host changed it, and drops what the list has no more: after a delete,
   * or on the tab of favorites, a command must not act on a lead that nobody sees.
   */
  readonly follow: (dataset: DataSet) => void;
  /** Selects or drops one row and leaves the others. */
  readonly toggle: (id: string) => void;
  /** Selects these rows and no others. */
  readonly only: (ids: readonly string[]) => void;
}

export const createSelection = (): Selection => {
  const selected = createStore<SelectedIds>(new Set());
  let dataset: DataSet | undefined;
  let saidByHost = '';
  const select = (ids: SelectedIds): void => {
    selected.set(ids);
    dataset?.setSelectedRecordIds([...ids]);
  };
  let lookedAt: DataSet['records'] | undefined;
  const takeOver = (current: DataSet): void => {
    const ids = current.getSelectedRecordIds() ?? []; // test hosts give nothing where nothing is selected
    const said = ids.join();
    if (said === saidByHost) return;
    saidByHost = said;
    const mine = selected.get();
    if (ids.length !== mine.size || ids.some((id) => !mine.has(id))) selected.set(new Set(ids));
  };
  const dropLost = ({ loading, error, records }: DataSet): void => {
    if (loading || error || records === lookedAt) return;
    lookedAt = records;
    const listed = [...selected.get()].filter((id) => records[id] !== undefined);
    if (listed.length < selected.get().size) select(new Set(listed));
  };
  return {
    selected,
    follow: (current) => {
      dataset = current;
      takeOver(current);
      dropLost(current);
    },
    toggle: (id) => {
      const ids = new Set(selected.get());
      if (!ids.delete(id)) ids.add(id);
      select(ids);
    },
    only: (ids) => select(new Set(ids)),
  };
};
