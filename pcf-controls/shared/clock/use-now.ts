import * as React from 'react';
import type { Clock } from './create-clock';

/** The time in epoch milliseconds; the component is drawn again at every tick. */
export const useNow = (clock: Clock): number => {
  const [nowMs, setNowMs] = React.useState(clock.now);
  React.useEffect(() => clock.subscribe(() => setNowMs(clock.now())), [clock]);
  return nowMs;
};
