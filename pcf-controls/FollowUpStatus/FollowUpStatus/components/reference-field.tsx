import * as React from 'react';
import { Button, Caption1, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useShown } from '../../../shared/react/use-shown';
import { errorText } from '../../../shared/dataverse/error-text';
import { useIsSaving } from '../forms/saving-context';
import { useHostTools } from '../host-tools';
import type { Reference } from '../lead/lead-record';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface ReferenceFieldProps {
  readonly label: string;
  readonly value: Reference | undefined;
  readonly tables: readonly string[];
  readonly onChange: (value: Reference) => void;
}

/** A row of another table, chosen in the host's own dialog, which knows the seller's rights and views. */
export const ReferenceField: React.FC<ReferenceFieldProps> = ({ label, value, tables, onChange }) => {
  const styles = useStyles();
  const text = useTexts();
  const { choose } = useHostTools();
  const [fault, setFault] = React.useState('');
  const isShown = useShown();
  const ask = async (): Promise<void> => {
    try {
      const chosen = await choose(tables);
      if (!isShown()) return;
      setFault('');
      if (chosen) onChange(chosen);
    } catch (error) {
      if (isShown()) setFault(errorText(error) ?? text('Common_LoadFailed'));
    }
  };
  return (
    <Field label={label} {...(fault && { validationMessage: fault })}>
      <div role="group" aria-label={label} className={styles.row}>
        <Text className={styles.name}>
          <bdi>{value?.name ?? text('Field_None')}</bdi>
        </Text>
        <Button
          size="small"
          disabledFocusable={useIsSaving()}
          onClick={() => void ask()}
          aria-label={`${text('Field_Choose')}: ${label}`}
        >
          <Caption1>{text('Field_Choose')}</Caption1>
        </Button>
      </div>
    </Field>
  );
};
