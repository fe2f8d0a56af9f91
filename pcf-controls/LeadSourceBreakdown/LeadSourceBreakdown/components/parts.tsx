import * as React from 'react';
import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/headless/svg/chevron-right';
import type { LeadOrigin } from '../origin/origin';
import { actionText, offerText, sourceText } from '../origin/origin-text';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: 'none',
  },
  arrow: { display: 'inline-flex', color: tokens.colorNeutralForeground3, listStyleType: 'none' },
  backwards: { transform: 'scaleX(-1)' },
  caption: { color: tokens.colorNeutralForeground3 },
  value: { overflowWrap: 'anywhere' },
});

interface Part {
  readonly name: string;
  readonly value: string;
  /** The code behind the words, where there is one and it says something else. */
  readonly code: string;
}

const offerCode = ({ offer: { id, publisherId } }: LeadOrigin): string =>
  [publisherId, id].filter(Boolean).join('.');

/** Source → Action → Offer, the three parts of Microsoft's lead source. */
export const Parts: React.FC<{ readonly origin: LeadOrigin; readonly rightToLeft: boolean }> = ({
  origin,
  rightToLeft,
}) => {
  const styles = useStyles();
  const text = useTexts();
  const parts: readonly Part[] = [
    { name: text('Part_Source'), value: sourceText(text, origin), code: origin.leadSource.sourceCode },
    { name: text('Part_Action'), value: actionText(text, origin), code: origin.leadSource.actionCode },
    { name: text('Part_Offer'), value: offerText(origin) || text('Part_None'), code: offerCode(origin) },
  ];
  return (
    <ul className={styles.parts}>
      {parts.map(({ name, value, code }, index) => (
        <React.Fragment key={name}>
          {index > 0 && (
            <li className={styles.arrow} aria-hidden="true">
              <ChevronRight16Regular className={rightToLeft ? styles.backwards : undefined} />
            </li>
          )}
          <li className={styles.part}>
            <Caption1 className={styles.caption}>{name}</Caption1>
            <Text weight="semibold" className={styles.value}>
              <bdi>{value}</bdi>
            </Text>
            {code !== '' && code !== value && (
              <Caption1 className={mergeClasses(styles.caption, styles.value)}>
                <bdi>{code}</bdi>
              </Caption1>
            )}
          </li>
        </React.Fragment>
      ))}
    </ul>
  );
};
