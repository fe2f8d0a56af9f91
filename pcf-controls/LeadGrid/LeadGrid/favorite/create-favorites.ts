import { createStore, type Store } from '../../../shared/store/create-store';
import type { DataSet } from '../dataset';
import { readYesNo } from '../rows/read-value';

type Writer = Pick<ComponentFramework.WebApi, 'updateRecord'>;

/** What the seller set and the loaded rows do not tell yet, by row id. */
export type FavoriteChanges = ReadonlyMap<string, boolean>;

export interface Favorites {
  readonly changes: Store<FavoriteChanges>;
  /** Forgets what the dataset's rows tell by now. */
  readonly follow: (dataset: DataSet) => void;
  /**
   * Writes the heart of a row; shown at once and taken back when the write fails.
   * @throws what `webAPI.updateRecord` rejects with
   */
  readonly set: (webAPI: Writer, table: string, id: string, isFavorite: boolean) => Promise<void>;
}

export const createFavorites = (): Favorites => {
  const changes = createStore<FavoriteChanges>(new Map());
  const put = (id: string, isFavorite: boolean | undefined): void => {
    const next = new Map(changes.get());
    if (isFavorite === undefined) next.delete(id);
    else next.set(id, isFavorite);
    changes.set(next);
  };
  return {
    changes,
    follow: ({ records }) => {
      for (const [id, isFavorite] of changes.get())
        if (readYesNo(records[id]?.getValue('mpl_favorite')) === isFavorite) put(id, undefined);
    },
    set: async (webAPI, table, id, isFavorite) => {
      const before = changes.get().get(id);
      put(id, isFavorite);
      try {
        await webAPI.updateRecord(table, id, { mpl_favorite: isFavorite });
      } catch (error) {
        put(id, before);
        throw error;
      }
    },
  };
};
