import * as React from 'react';
import { Badge, makeStyles, Subtitle2, tokens, type BadgeProps } from '@fluentui/react-components';
import { choiceKey } from '../../../shared/text/choice-key';
import { interest } from '../../../../leads/schema/choices';
import type { LeadOrigin } from '../origin/origin';
import { originSentence } from '../origin/origin-text';
import { useTexts } from '../text-keys';
import { ActionIcon } from './action-icon';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  icon: {
    display: 'inline-flex',
    paddingBlockStart: tokens.spacingVerticalXXS,
    color: tokens.colorBrandForeground1,
  },
  sentence: { margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
});

const colors: Readonly<Record<keyof typeof interest, BadgeProps['color']>> = {
  InitialInterest: 'brand',
  Active: 'success',
  Trial: 'informative',
  DoNotContact: 'danger',
  Unknown: 'subtle',
};

/** What happened, in one sentence, with the class of the lead. */
export const Headline: React.FC<{ readonly origin: LeadOrigin }> = ({ origin }) => {
  const styles = useStyles();
  const text = useTexts();
  const leadClass = choiceKey(interest, origin.interest) ?? 'Unknown';
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <span className={styles.icon}>
          <ActionIcon origin={origin} />
        </span>
        <Subtitle2 as="h3" className={styles.sentence}>
          <bdi>{originSentence(text, origin)}</bdi>
        </Subtitle2>
      </div>
      <Badge appearance="tint" color={colors[leadClass]} title={text('LeadClass')}>
        {text(`Interest_${leadClass}`)}
      </Badge>
    </div>
  );
};
