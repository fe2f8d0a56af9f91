import * as React from 'react';
import type { Store } from './create-store';

/**
 * A part of a store's value. The component is drawn again only when this part changes; `select` must stay the same
 * function between renders and give the same object for the same state.
 */
export const useStore = <T, S>(store: Store<T>, select: (value: T) => S): S => {
  const [, drawAgain] = React.useReducer((turn: number) => turn + 1, 0);
  const shown = select(store.get());
  React.useLayoutEffect(
    () =>
      store.subscribe(() => {
        if (!Object.is(select(store.get()), shown)) drawAgain();
      }),
    [store, select, shown],
  );
  return shown;
};
