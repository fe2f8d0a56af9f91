import * as React from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyButton } from '../../../shared/clipboard/copy-button';
import type { Situation } from '../follow-up/standing';
import type { LeadRecord } from '../lead/lead-record';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  part: { display: 'inline-flex', alignItems: 'center', minWidth: 0, overflowWrap: 'anywhere' },
});

export interface ContactLineProps {
  readonly customer: LeadRecord['customer'];
  readonly situation: Situation;
}

/** Whom to contact. Nothing is shown of an expired lead, and no address of a customer who wants no contact. */
export const ContactLine: React.FC<ContactLineProps> = ({ customer, situation }) => {
  const styles = useStyles();
  const text = useTexts();
  if (situation === 'Expired') return <Text>{text('Contact_Hidden')}</Text>;
  const names = [customer.name, customer.company].filter(Boolean);
  const addresses = situation === 'DoNotContact' ? [] : [customer.phone, customer.email].filter(Boolean);
  if (names.length + addresses.length === 0) return <Text>{text('Contact_None')}</Text>;
  return (
    <div role="group" aria-label={text('Contact')} className={styles.line}>
      {names.map((name) => (
        <Text key={name} weight="semibold" className={styles.part}>
          <bdi>{name}</bdi>
        </Text>
      ))}
      {addresses.map((address) => (
        <span key={address} className={styles.part}>
          <Text>
            <bdi dir="ltr">{address}</bdi>
          </Text>
          <CopyButton value={address} label={address} />
        </span>
      ))}
    </div>
  );
};
