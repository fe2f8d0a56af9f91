import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/headless/svg/beaker';
import { ClockAlarm20Filled } from '@fluentui/react-icons/headless/svg/clock-alarm';
import { Fire20Filled } from '@fluentui/react-icons/headless/svg/fire';
import { Hourglass20Regular } from '@fluentui/react-icons/headless/svg/hourglass';
import { MailProhibited20Regular } from '@fluentui/react-icons/headless/svg/mail-prohibited';
import { Prohibited20Regular } from '@fluentui/react-icons/headless/svg/prohibited';
import { Warning20Regular } from '@fluentui/react-icons/headless/svg/warning';
import type { LeadMark } from '../rows/lead-marks';
import { useTexts } from '../text-keys';

const icons: Readonly<Record<LeadMark, React.ComponentType>> = {
  Flame: Fire20Filled,
  Late: ClockAlarm20Filled,
  Expired: Hourglass20Regular,
  DoNotContact: Prohibited20Regular,
  Spam: MailProhibited20Regular,
  LowQuality: Warning20Regular,
  Test: Beaker20Regular,
};

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  Flame: { color: tokens.colorPaletteDarkOrangeForeground1 },
  Late: { color: tokens.colorPaletteRedForeground1 },
  Spam: { color: tokens.colorPaletteRedForeground1 },
  LowQuality: { color: tokens.colorPaletteDarkOrangeForeground1 },
  Expired: {},
  DoNotContact: { color: tokens.colorPaletteRedForeground1 },
  Test: {},
});

/** A mark with its text, for eyes as icon of a shape of its own. */
export const MarkIcon: React.FC<{ readonly mark: LeadMark }> = ({ mark }) => {
  const text = useTexts();
  const styles = useStyles();
  const Icon = icons[mark];
  const name = text(`Mark_${mark}`);
  return (
    <span role="img" aria-label={name} title={name} className={`${styles.mark} ${styles[mark]}`}>
      <Icon />
    </span>
  );
};
