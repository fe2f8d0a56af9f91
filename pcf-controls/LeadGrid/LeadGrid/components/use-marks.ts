import * as React from 'react';
import type { Clock } from '../../../shared/clock/create-clock';
import { marksOf, type LeadMark } from '../rows/lead-marks';
import type { LeadRow } from '../rows/lead-row';

/** The marks of a row as time goes by. The component is drawn again only when they change. */
export const useMarks = (row: LeadRow, clock: Clock): readonly LeadMark[] => {
  const [, drawAgain] = React.useReducer((turn: number) => turn + 1, 0);
  const marks = marksOf(row, clock.now());
  const shown = marks.join();
  React.useEffect(
    () =>
      clock.subscribe(() => {
        if (marksOf(row, clock.now()).join() !== shown) drawAgain();
      }),
    [clock, row, shown],
  );
  return marks;
};
