import * as React from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  address: { overflowWrap: 'anywhere' },
});

export interface SuggestionProps {
  readonly address: string;
  readonly onTake: (address: string) => void;
}

/** The address that was probably meant; the seller takes it or leaves it. */
export const Suggestion: React.FC<SuggestionProps> = ({ address, onTake }) => {
  const styles = useStyles();
  const text = useTexts();
  return (
    <div className={styles.row}>
      <Caption1 className={styles.address}>
        <bdi>{text('Suggestion', address)}</bdi>
      </Caption1>
      <Button size="small" onClick={() => onTake(address)}>
        {text('Suggestion_Take')}
      </Button>
    </div>
  );
};
