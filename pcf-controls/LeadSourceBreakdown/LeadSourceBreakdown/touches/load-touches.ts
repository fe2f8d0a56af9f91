import { retrievePages, type PagedQuery, type Row } from '../../../shared/dataverse/retrieve-pages';
import { readTouch } from './read-touch';
import type { Touch } from './touch';

export interface LoadedTouches {
  readonly touches: readonly Touch[];
  /** False while further rows are known to be there. */
  readonly complete: boolean;
}

export const noTouches: LoadedTouches = { touches: [], complete: true };

/** A row may come twice when another is added between two pages. */
const append = (touches: readonly Touch[], rows: readonly Row[]): readonly Touch[] => {
  const known = new Set(touches.map(({ id }) => id));
  return [...touches, ...rows.map(readTouch).filter(({ id }) => !known.has(id))];
};

/** Yields what is there after each page. */
export async function* loadTouches(
  webAPI: ComponentFramework.WebApi,
  query: PagedQuery,
): AsyncGenerator<LoadedTouches> {
  let touches: readonly Touch[] = [];
  for await (const { rows, complete } of retrievePages(webAPI, query)) {
    touches = append(touches, rows);
    yield { touches, complete };
  }
}
