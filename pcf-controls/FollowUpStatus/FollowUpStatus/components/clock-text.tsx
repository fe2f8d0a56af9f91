import * as React from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Clock } from '../../../shared/clock/create-clock';
import { useNow } from '../../../shared/clock/use-now';
import { durationText } from '../follow-up/duration-text';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  clock: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: 'tabular-nums',
  },
});

/**
 * The time that is left until the first contact is due, or by which it is overdue. The only part that is drawn at each
 * tick. A `timer` is not read out by itself; what matters is announced when the situation changes.
 */
export const ClockText: React.FC<{ readonly clock: Clock; readonly dueAtMs: number }> = ({
  clock,
  dueAtMs,
}) => {
  const styles = useStyles();
  const text = useTexts();
  const leftMs = dueAtMs - useNow(clock);
  return (
    <Text role="timer" weight="semibold" className={styles.clock}>
      {/* Or its numbers change places where the page runs from right to left. */}
      <bdi>
        {leftMs > 0
          ? text('Clock_Left', durationText(text, leftMs))
          : text('Clock_Over', durationText(text, -leftMs))}
      </bdi>
    </Text>
  );
};
