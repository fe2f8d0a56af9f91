import * as React from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/headless/svg/clock';
import type { Clock } from '../../../shared/clock/create-clock';
import { useNow } from '../../../shared/clock/use-now';
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
}

const LocalTime: React.FC<{ readonly country: string; readonly clock: Clock }> = ({ country, clock }) => {
  const styles = useStyles();
  const text = useTexts();
  const time = localTimeIn(country, useNow(clock));
  if (time === undefined) return null;
  const { from, to } = time;
  return (
    <Caption1 className={styles.time}>
      <Clock16Regular />
      {to === undefined ? text('LocalTime', from) : text('LocalTime_Between', from, to)}
    </Caption1>
  );
};

/** How to dial the customer from abroad, and what time it is there. */
export const NumberAndTime: React.FC<NumberAndTimeProps> = ({ number, country, clock }) => {
  const styles = useStyles();
  const text = useTexts();
  return (
    <div className={styles.row}>
      {number !== '' && (
        <Caption1>
          {text('International')} <bdi dir="ltr">{number}</bdi>
        </Caption1>
      )}
      {country !== undefined && <LocalTime country={country} clock={clock} />}
    </div>
  );
};
