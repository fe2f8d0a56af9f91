import { loadTouches, noTouches, type LoadedTouches } from './load-touches';
import { touchQuery, type TouchOwner } from './touch-query';

export type LoadTouches = () => AsyncIterable<LoadedTouches>;

async function* nothing(): AsyncGenerator<LoadedTouches> {
  yield await Promise.resolve(noTouches);
}

/**
 * Hands out the same loader as long as the customer is the same, so that touches are fetched once and not at each
 * update of the form, though every update brings its own web API.
 */
export const createTouchLoader = () => {
  let current: { readonly owner: string; readonly load: LoadTouches } | undefined;
  let webAPI: ComponentFramework.WebApi | undefined;
  return {
    loaderFor: (api: ComponentFramework.WebApi, owner: TouchOwner): LoadTouches => {
      webAPI = api;
      const key = JSON.stringify(owner);
      if (current?.owner !== key) {
        const query = touchQuery(owner);
        const load: LoadTouches = () => (webAPI && query ? loadTouches(webAPI, query) : nothing());
        current = { owner: key, load };
      }
      return current.load;
    },
    /** Nothing more is asked of the host. */
    stop: (): void => {
      webAPI = undefined;
    },
  };
};
