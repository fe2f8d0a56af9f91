import * as React from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/headless/svg/clock';
import type { Clock } from '../../../shared/clock/create-clock';
import { useNow } from '../../../shared/clock/use-now';
import { useAfterPaint } from '../../../shared/react/use-after-paint';
import { clockText, type ClockFormat } from '../country/clock-text';
import { localTimeIn } from '../country/local-time';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  time: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export interface NumberAndTimeProps {
  /** The number in international form; empty where there is none. */
  readonly number: string;
  readonly country: string | undefined;
  readonly clock: Clock;
  readonly clockFormat: ClockFormat | undefined;
}

interface LocalTimeProps extends Omit<NumberAndTimeProps, 'number'> {
  readonly country: string;
}

const LocalTime: React.FC<LocalTimeProps> = ({ country, clock, clockFormat }) => {
  const styles = useStyles();
  const text = useTexts();
  const time = localTimeIn(country, useNow(clock));
  if (time === undefined) return null;
  const from = clockText(time.from, clockFormat);
  const to = time.to === undefined ? undefined : clockText(time.to, clockFormat);
  return (
    <Caption1 className={styles.time}>
      <Clock16Regular />
      {to === undefined ? text('LocalTime', from) : text('LocalTime_Between', from, to)}
    </Caption1>
  );
};

/** How to dial the customer from abroad, and what time it is there. */
export const NumberAndTime: React.FC<NumberAndTimeProps> = ({ number, country, ...clock }) => {
  const styles = useStyles();
  const text = useTexts();
  const isPainted = useAfterPaint();
  return (
    <div className={styles.row}>
      {number !== '' && (
        <Caption1>
          {text('International')} <bdi dir="ltr">{number}</bdi>
        </Caption1>
      )}
      {/* A browser takes a good while over the first time in another zone. */}
      {isPainted && country !== undefined && <LocalTime country={country} {...clock} />}
    </div>
  );
};
