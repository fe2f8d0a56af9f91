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
   * Writes the heart of a row; shown at once and taken back when the write fails. A row is written by one request at a
   * time, or two quick clicks could arrive in any order: the last one is written when the request before has ended.
   * Gives what is stored in the end; undefined where a request under way takes the change along.
   * @throws what `webAPI.updateRecord` rejects with
   */
  readonly set: (
    webAPI: Writer,
    table: string,
    id: string,
    isFavorite: boolean,
  ) => Promise<boolean | undefined>;
}

export const createFavorites = (): Favorites => {
  const changes = createStore<FavoriteChanges>(new Map());
  /** What the seller wants of the rows that are being written. */
  const wanted = new Map<string, boolean>();
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
        if (!wanted.has(id) && readYesNo(records[id]?.getValue('mpl_favorite')) === isFavorite)
          put(id, undefined);
    },
    set: async (webAPI, table, id, isFavorite) => {
      let stored = changes.get().get(id);
      put(id, isFavorite);
      const isUnderWay = wanted.has(id);
      wanted.set(id, isFavorite);
      if (isUnderWay) return undefined;
      try {
        for (let next: boolean | undefined = isFavorite; next !== stored; next = wanted.get(id)) {
          await webAPI.updateRecord(table, id, { mpl_favorite: next });
          stored = next;
        }
        return stored;
      } catch (error) {
        put(id, stored);
        throw error;
      } finally {
        wanted.delete(id);
      }
    },
  };
};
