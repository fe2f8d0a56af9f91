import * as React from 'react';

/**
 * Reads the value of the last render, for what runs later and must not change with every render: the host makes a new
 * context for each update. The function stays the same.
 */
export const useLatest = <T>(value: T): (() => T) => {
  const latest = React.useRef(value);
  React.useLayoutEffect(() => {
    latest.current = value;
  });
  return React.useCallback(() => latest.current, []);
};
