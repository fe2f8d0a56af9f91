import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { storefrontOf } from '../../../../leads/lead-source/storefront';
import type { LeadOrigin } from '../origin/origin';
import { useTexts, type TextKey } from '../text-keys';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    ...typographyStyles.body1,
    '@media (max-width: 320px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

interface StorefrontKeys {
  readonly audience: TextKey;
  readonly motion: TextKey;
}

const keysOf: Readonly<Record<string, StorefrontKeys>> = {
  AppSource: { audience: 'Audience_Business', motion: 'Motion_Nurture' },
  'Azure Marketplace': { audience: 'Audience_All', motion: 'Motion_InDemand' },
};

/** Whom the storefront reaches, how such leads are worked, and which campaign brought this one. */
export const Facts: React.FC<{ readonly origin: LeadOrigin }> = ({ origin }) => {
  const styles = useStyles();
  const text = useTexts();
  const storefront = keysOf[storefrontOf(origin.leadSource.source)?.name ?? ''];
  const facts: readonly (readonly [TextKey, string])[] = [
    ...(storefront
      ? ([
          ['Audience', text(storefront.audience)],
          ['Motion', text(storefront.motion)],
        ] as const)
      : []),
    ...origin.campaign.map(
      ({ name, value }) => ['Campaign', name === undefined ? value : `${name}: ${value}`] as const,
    ),
  ];
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value], index) => (
        <React.Fragment key={index}>
          <dt className={styles.name}>{text(name)}</dt>
          <dd className={styles.value} dir="auto">
            {value}
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
};
