import * as React from 'react';
import type { FollowUpColumns } from '../../../../leads/follow-up/follow-up-columns';
import type { Clock } from '../../../shared/clock/create-clock';
import { standingOf, type Standing } from './standing';

/**
 * The present state of a lead. The component is drawn again when time makes it another one, or when the device's
 * clock is set back, and not at each tick.
 */
export const useStanding = (clock: Clock, columns: FollowUpColumns): Standing => {
  const [, drawAgain] = React.useReducer((turn: number) => turn + 1, 0);
  const drawnAtMs = clock.now();
  const standing = standingOf(columns, drawnAtMs);
  const changesAtMs = standing.nextChangeAtMs ?? Infinity;
  React.useEffect(
    () =>
      clock.subscribe(() => {
        const nowMs = clock.now();
        if (nowMs >= changesAtMs || nowMs < drawnAtMs) drawAgain();
      }),
    [clock, changesAtMs, drawnAtMs],
  );
  return standing;
};
