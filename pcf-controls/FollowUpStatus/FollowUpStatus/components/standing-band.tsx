import * as React from 'react';
import {
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Clock } from '../../../shared/clock/create-clock';
import type { Situation, Standing } from '../follow-up/standing';
import { useHostTools } from '../host-tools';
import { useTexts } from '../text-keys';
import { ClockText } from './clock-text';
import { SituationIcon } from './situation-icon';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
  },
  waiting: { borderInlineStartColor: tokens.colorPaletteDarkOrangeBorder2 },
  alarming: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  times: { color: tokens.colorNeutralForeground2 },
});

const waiting: readonly Situation[] = ['Due', 'Overdue', 'Late'];
const alarming: readonly Situation[] = ['Overdue', 'Late'];

export interface StandingBandProps {
  readonly standing: Standing;
  readonly clock: Clock;
  /** Takes the focus after an action, whose form and button are gone then. */
  readonly titleRef: React.Ref<HTMLHeadingElement>;
}

/** How it stands with the lead: icon, words, the running clock, and what follows from it. */
export const StandingBand: React.FC<StandingBandProps> = ({ standing, clock, titleRef }) => {
  const styles = useStyles();
  const text = useTexts();
  const { formatTime } = useHostTools();
  const { situation, dueAtMs, expiresAtMs } = standing;
  const waits = waiting.includes(situation);
  const alarms = alarming.includes(situation);
  return (
    <div className={mergeClasses(styles.band, waits && styles.waiting, alarms && styles.alarming)}>
      <SituationIcon situation={situation} />
      <div className={styles.words}>
        <h3 ref={titleRef} tabIndex={-1} className={styles.title}>
          {text(`Situation_${situation}`)}
        </h3>
        {waits && dueAtMs !== undefined && <ClockText clock={clock} dueAtMs={dueAtMs} />}
        <Text>{text(`Hint_${situation}`)}</Text>
        {waits && dueAtMs !== undefined && (
          <Caption1 className={styles.times}>{text('Clock_Due', formatTime(dueAtMs))}</Caption1>
        )}
        {waits && expiresAtMs !== undefined && (
          <Caption1 className={styles.times}>{text('Clock_Expires', formatTime(expiresAtMs))}</Caption1>
        )}
        {situation === 'Expired' && expiresAtMs !== undefined && (
          <Caption1 className={styles.times}>{text('Clock_Expired', formatTime(expiresAtMs))}</Caption1>
        )}
      </div>
    </div>
  );
};
