import * as React from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Archive24Regular } from '@fluentui/react-icons/headless/svg/archive';
import { Beaker24Regular } from '@fluentui/react-icons/headless/svg/beaker';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { ClockAlarm24Filled } from '@fluentui/react-icons/headless/svg/clock-alarm';
import { DismissCircle24Regular } from '@fluentui/react-icons/headless/svg/dismiss-circle';
import { Fire24Filled } from '@fluentui/react-icons/headless/svg/fire';
import { Hourglass24Regular } from '@fluentui/react-icons/headless/svg/hourglass';
import { Info24Regular } from '@fluentui/react-icons/headless/svg/info';
import { Prohibited24Regular } from '@fluentui/react-icons/headless/svg/prohibited';
import { Trophy24Regular } from '@fluentui/react-icons/headless/svg/trophy';
import type { Situation } from '../follow-up/standing';
import { useTexts } from '../text-keys';

const icons: Readonly<Record<Situation, React.ComponentType>> = {
  Due: Fire24Filled,
  Overdue: Fire24Filled,
  Late: ClockAlarm24Filled,
  Contacted: CheckmarkCircle24Regular,
  Accepted: CheckmarkCircle24Regular,
  Informational: Info24Regular,
  DoNotContact: Prohibited24Regular,
  Test: Beaker24Regular,
  Expired: Hourglass24Regular,
  Won: Trophy24Regular,
  Lost: DismissCircle24Regular,
  Declined: DismissCircle24Regular,
  Archived: Archive24Regular,
};

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  flame: { color: tokens.colorPaletteDarkOrangeForeground1 },
  alarm: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

type Tone = 'flame' | 'alarm' | 'good';

const tones: Partial<Readonly<Record<Situation, Tone>>> = {
  Due: 'flame',
  Overdue: 'flame',
  Late: 'alarm',
  DoNotContact: 'alarm',
  Contacted: 'good',
  Won: 'good',
};

/** A picture of the situation. The words beside it say the same; only the flame has more to tell. */
export const SituationIcon: React.FC<{ readonly situation: Situation }> = ({ situation }) => {
  const styles = useStyles();
  const text = useTexts();
  const Icon = icons[situation];
  const tone = tones[situation];
  const name =
    tone === 'flame'
      ? { role: 'img', 'aria-label': text('Flame'), title: text('Flame') }
      : { 'aria-hidden': true };
  return (
    <span className={mergeClasses(styles.icon, tone && styles[tone])} {...name}>
      <Icon />
    </span>
  );
};
