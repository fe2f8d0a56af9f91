import * as React from 'react';
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useStore } from '../../../shared/store/use-store';
import { advisedAttempts } from '../attempts/advised-attempts';
import type { Attempts } from '../attempts/load-attempts';
import type { FollowUpModel } from '../create-follow-up-model';
import { useHostTools } from '../host-tools';
import { useTexts, type TextKey } from '../text-keys';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  advice: { color: tokens.colorNeutralForeground2 },
});

const countKey = ({ count, complete }: Attempts): TextKey => {
  if (!complete) return 'Attempts_AtLeast';
  if (count === 0) return 'Attempts_None';
  return count === 1 ? 'Attempts_One' : 'Attempts_Many';
};

const whole = <T,>(value: T): T => value;

export interface AttemptsLineProps {
  readonly attempts: FollowUpModel['attempts'];
  /** While the lead can still be worked. */
  readonly advises: boolean;
}

/** How often and when somebody got in touch, and that one attempt is seldom enough. */
export const AttemptsLine: React.FC<AttemptsLineProps> = ({ attempts, advises }) => {
  const styles = useStyles();
  const text = useTexts();
  const { formatTime } = useHostTools();
  const fetched = useStore(attempts, whole);
  if (fetched.kind === 'loading') return null;
  if (fetched.kind === 'failed')
    return (
      <Text>
        {text('Attempts_Failed')} <bdi>{fetched.message}</bdi>
      </Text>
    );
  const { count, lastAtMs } = fetched.value;
  return (
    <div className={styles.lines}>
      <Text>
        {/* Or the number that it begins with goes to its end where the page runs from right to left. */}
        <bdi>
          {text(countKey(fetched.value), count)}
          {lastAtMs !== undefined && ` ${text('Attempts_Last', formatTime(lastAtMs))}`}
        </bdi>
      </Text>
      {advises && count < advisedAttempts && (
        <Caption1 className={styles.advice}>{text('Attempts_Advice', advisedAttempts)}</Caption1>
      )}
    </div>
  );
};
