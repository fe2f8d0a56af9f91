import * as React from 'react';

/** Tells what comes late whether the component is still there. The function stays the same. */
export const useShown = (): (() => boolean) => {
  const shown = React.useRef(true);
  React.useEffect(
    () => () => {
      shown.current = false;
    },
    [],
  );
  return React.useCallback(() => shown.current, []);
};
