import * as React from 'react';
import { Badge, type BadgeProps } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/headless/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/headless/svg/question-circle';
import { ShieldError16Regular } from '@fluentui/react-icons/headless/svg/shield-error';
import { choiceKey } from '../../../shared/text/choice-key';
import { useTexts } from '../text-keys';

type Verdict = 'Valid' | 'Invalid' | 'Spam' | 'Unknown';

const looks: Readonly<
  Record<Verdict, { readonly color: BadgeProps['color']; readonly icon: React.ReactElement }>
> = {
  Valid: { color: 'success', icon: <CheckmarkCircle16Regular /> },
  Invalid: { color: 'danger', icon: <DismissCircle16Regular /> },
  Spam: { color: 'severe', icon: <ShieldError16Regular /> },
  Unknown: { color: 'informative', icon: <QuestionCircle16Regular /> },
};

export interface VerdictBadgeProps {
  readonly choice: Readonly<Partial<Record<Verdict, number>>>;
  readonly value: number | null;
}

/** Valid, Invalid, Spam or Unknown: in words, with an icon and a colour of its own each. */
export const VerdictBadge: React.FC<VerdictBadgeProps> = ({ choice, value }) => {
  const text = useTexts();
  const verdict = choiceKey(choice as Readonly<Record<Verdict, number>>, value) ?? 'Unknown';
  const { color, icon } = looks[verdict];
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {text(`Validity_${verdict}`)}
    </Badge>
  );
};
