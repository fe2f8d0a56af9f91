import * as React from 'react';
import { Field, Input, makeStyles, Text, tokens, type InputProps } from '@fluentui/react-components';
import type { PropertyState } from '../../../shared/context/property-state';
import { useTexts } from '../text-keys';
import { ChannelActions, type ChannelActionsProps } from './channel-actions';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  input: { flex: '1 1 180px', minWidth: 0, maxWidth: '420px' },
  beside: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

export interface ChannelFieldProps extends ChannelActionsProps {
  readonly input: Pick<InputProps, 'type' | 'inputMode' | 'maxLength'>;
  readonly access: PropertyState;
  readonly invalid: boolean;
  readonly verdict: React.ReactElement;
  readonly reasons: string;
  readonly onType: (value: string) => void;
  readonly onLeave: () => void;
  readonly onRevert: () => void;
  readonly inputRef?: React.Ref<HTMLInputElement>;
}

/** One way to reach the customer: its value to edit, the verdict on it, and what can be done with it. */
export const ChannelField: React.FC<ChannelFieldProps> = ({ inputRef, ...props }) => {
  const { label, value, access, reasons, onLeave, onRevert } = props;
  const styles = useStyles();
  const text = useTexts();
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return; // Enter and Escape are the input method's
    if (event.key === 'Enter') onLeave();
    if (event.key === 'Escape') onRevert();
  };
  if (!access.readable) return <Text>{`${label}: ${text('Common_NoAccess')}`}</Text>;
  return (
    <Field
      label={label}
      hint={reasons === '' ? undefined : <bdi>{reasons}</bdi>}
      validationState={props.invalid ? 'error' : 'none'}
    >
      <div className={styles.row}>
        <Input
          {...props.input}
          ref={inputRef}
          className={styles.input}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          appearance={access.editable ? 'outline' : 'filled-darker'}
          readOnly={!access.editable}
          value={value}
          onChange={(_event, data) => props.onType(data.value)}
          onBlur={access.editable ? onLeave : onRevert}
          onKeyDown={onKeyDown}
        />
        <span className={styles.beside}>
          {props.verdict}
          <ChannelActions {...props} />
        </span>
      </div>
    </Field>
  );
};
