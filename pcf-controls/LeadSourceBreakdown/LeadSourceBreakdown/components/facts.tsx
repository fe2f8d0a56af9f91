import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { storefrontOf } from '../../../../leads/lead-source/storefront';
import type { LeadOrigin } from '../origin/origin';
import { useTexts, type TextKey } from '../text-keys';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    ...typographyStyles.body1,
  },
  name: { gridColumnStart: 1, color: tokens.colorNeutralForeground3 },
  value: { gridColumnStart: 2, margin: 0, overflowWrap: 'anywhere' },
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
  const campaign = origin.campaign.map(({ name, value }) =>
    name === undefined ? value : `${name}: ${value}`,
  );
  const facts: readonly (readonly [TextKey, readonly string[]])[] = [
    ['Audience', storefront ? [text(storefront.audience)] : []],
    ['Motion', storefront ? [text(storefront.motion)] : []],
    ['Campaign', campaign],
  ];
  const known = facts.filter(([, values]) => values.length > 0);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(([name, values]) => (
        <React.Fragment key={name}>
          <dt className={styles.name}>{text(name)}</dt>
          {values.map((value, index) => (
            <dd key={index} className={styles.value}>
              <bdi>{value}</bdi>
            </dd>
          ))}
        </React.Fragment>
      ))}
    </dl>
  );
};
