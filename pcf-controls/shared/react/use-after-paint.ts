import * as React from 'react';

/** False for a component's first frame, true from the next one on: what may come later does not delay that frame. */
export const useAfterPaint = (): boolean => {
  const [isPainted, setIsPainted] = React.useState(false);
  React.useEffect(() => {
    const frame = requestAnimationFrame(() => setIsPainted(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
};
