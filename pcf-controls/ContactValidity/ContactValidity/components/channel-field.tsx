import * as React from 'react';
import {
  Button,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
  Tooltip,
  type InputProps,
} from '@fluentui/react-components';
import { CopyButton } from '../../../shared/clipboard/copy-button';
import type { PropertyState } from '../../../shared/context/property-state';
import { useTexts } from '../text-keys';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  input: { flex: '1 1 180px', minWidth: 0, maxWidth: '420px' },
  beside: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

export interface ChannelLink {
  /** Undefined where the value is not fit for it. */
  readonly href: string | undefined;
  readonly name: string;
  readonly icon: React.ReactElement;
}

export interface ChannelFieldProps {
  readonly label: string;
  readonly value: string;
  readonly input: Pick<InputProps, 'type' | 'inputMode' | 'maxLength'>;
  readonly access: PropertyState;
  /** Nothing may be done with the value: no link, no copy. */
  readonly blocked: boolean;
  readonly invalid: boolean;
  readonly verdict: React.ReactElement;
  /** The form of the value that is copied. */
  readonly copied: string;
  readonly reasons: string;
  readonly link: ChannelLink;
  readonly onType: (value: string) => void;
  readonly onLeave: () => void;
  readonly onRevert: () => void;
}

const LinkButton: React.FC<ChannelLink & { readonly blocked: boolean }> = ({ href, name, icon, blocked }) => (
  <Tooltip content={name} relationship="label">
    {blocked || href === undefined ? (
      <Button appearance="subtle" size="small" icon={icon} disabled />
    ) : (
      <Button appearance="subtle" size="small" icon={icon} as="a" href={href} />
    )}
  </Tooltip>
);

/** One way to reach the customer: its value to edit, the verdict on it, and what can be done with it. */
export const ChannelField: React.FC<ChannelFieldProps> = (props) => {
  const { label, value, access, blocked, reasons, onLeave, onRevert } = props;
  const styles = useStyles();
  const text = useTexts();
  const onKeyDown = (event: React.KeyboardEvent): void => {
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
          className={styles.input}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          appearance={access.editable ? 'outline' : 'filled-darker'}
          readOnly={!access.editable}
          value={value}
          onChange={(_event, data) => props.onType(data.value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
        />
        <span className={styles.beside}>
          {props.verdict}
          <LinkButton {...props.link} blocked={blocked} />
          <CopyButton value={props.copied} label={label} disabled={blocked || value === ''} />
        </span>
      </div>
    </Field>
  );
};
