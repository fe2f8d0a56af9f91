import type * as React from 'react';
import { Beaker20Regular } from '@fluentui/react-icons/headless/svg/beaker';
import { ClockAlarm20Filled } from '@fluentui/react-icons/headless/svg/clock-alarm';
import { Fire20Filled } from '@fluentui/react-icons/headless/svg/fire';
import { Hourglass20Regular } from '@fluentui/react-icons/headless/svg/hourglass';
import { MailProhibited20Regular } from '@fluentui/react-icons/headless/svg/mail-prohibited';
import { Prohibited20Regular } from '@fluentui/react-icons/headless/svg/prohibited';
import { Warning20Regular } from '@fluentui/react-icons/headless/svg/warning';
import type { LeadMark } from '../rows/lead-marks';
import type { CellParts, Drawn } from './cell-parts';
import { iconWithName } from './icon-with-name';

type Tone = 'hot' | 'bad' | 'calm';

const looks: Readonly<Record<LeadMark, { readonly icon: React.ComponentType; readonly tone: Tone }>> = {
  Flame: { icon: Fire20Filled, tone: 'hot' },
  Late: { icon: ClockAlarm20Filled, tone: 'bad' },
  Expired: { icon: Hourglass20Regular, tone: 'calm' },
  DoNotContact: { icon: Prohibited20Regular, tone: 'bad' },
  Spam: { icon: MailProhibited20Regular, tone: 'bad' },
  LowQuality: { icon: Warning20Regular, tone: 'hot' },
  Test: { icon: Beaker20Regular, tone: 'calm' },
};

/** The marks of a lead, each with a shape of its own: colour is never alone. */
export const markIcons = (
  marks: readonly LeadMark[],
  { text, styles }: Pick<CellParts, 'text' | 'styles'>,
): readonly Drawn[] =>
  marks.map((mark) => iconWithName(looks[mark].icon, text(`Mark_${mark}`), styles[looks[mark].tone]));
