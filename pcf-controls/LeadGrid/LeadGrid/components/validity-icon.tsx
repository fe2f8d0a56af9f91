import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/headless/svg/dismiss-circle';
import { MailProhibited16Regular } from '@fluentui/react-icons/headless/svg/mail-prohibited';
import { QuestionCircle16Regular } from '@fluentui/react-icons/headless/svg/question-circle';
import { useTexts } from '../text-keys';

/** Names of `emailValidity` and `phoneValidity` alike. */
export type ValidityKey = 'Valid' | 'Invalid' | 'Spam' | 'Unknown';

const icons: Readonly<Record<ValidityKey, React.ComponentType>> = {
  Valid: CheckmarkCircle16Regular,
  Invalid: DismissCircle16Regular,
  Spam: MailProhibited16Regular,
  Unknown: QuestionCircle16Regular,
};

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0 },
  Valid: { color: tokens.colorPaletteGreenForeground1 },
  Invalid: { color: tokens.colorPaletteRedForeground1 },
  Spam: { color: tokens.colorPaletteRedForeground1 },
  Unknown: { color: tokens.colorNeutralForeground3 },
});

/** Whether an address or number can be reached. */
export const ValidityIcon: React.FC<{ readonly validity: ValidityKey }> = ({ validity }) => {
  const text = useTexts();
  const styles = useStyles();
  const Icon = icons[validity];
  const name = text(`Validity_${validity}`);
  return (
    <span role="img" aria-label={name} title={name} className={`${styles.icon} ${styles[validity]}`}>
      <Icon />
    </span>
  );
};
