import * as React from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/headless/svg/clock';
import type { Clock } from '../../../shared/clock/create-clock';
import { useNow } from '../../../shared/clock/use-now';
import { clockText, type ClockFormat } from '../country/clock-text';
import { countryOfText } from '../country/country-of-text';
import type { InternationalNumber } from '../country/international-number';
import { localTimeIn } from '../country/local-time';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  time: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export interface NumberAndTimeProps {
  readonly number: InternationalNumber | undefined;
  /** As the customer wrote it; tells the time where the number does not. */
  readonly countryText: string;
  readonly clock: Clock;
  readonly clockFormat: ClockFormat | undefined;
}

const LocalTime: React.FC<NumberAndTimeProps> = ({ number, countryText, clock, clockFormat }) => {
  const styles = useStyles();
  const text = useTexts();
  const nowMs = useNow(clock);
  const country = number?.country ?? countryOfText(countryText);
  const time = country && localTimeIn(country, nowMs);
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
export const NumberAndTime: React.FC<NumberAndTimeProps> = (props) => {
  const { number } = props;
  const text = useTexts();
  return (
    <>
      {number && (
        <Caption1>
          {text('International')} <bdi dir="ltr">{number.text}</bdi>
        </Caption1>
      )}
      <LocalTime {...props} />
    </>
  );
};
