import * as React from 'react';
import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { CopyButton } from '../../../shared/clipboard/copy-button';
import { useAfterPaint } from '../../../shared/react/use-after-paint';

const useStyles = makeStyles({
  /** As large as the two small buttons, so that nothing moves when they come. */
  actions: { display: 'inline-flex', minWidth: '48px', height: '24px' },
});

export interface ChannelLink {
  /** Undefined where the value is not fit for it. */
  readonly href: string | undefined;
  readonly name: string;
  readonly icon: React.ReactElement;
}

export interface ChannelActionsProps {
  readonly label: string;
  readonly value: string;
  /** Nothing may be done with the value: no link, no copy. */
  readonly blocked: boolean;
  /** The form of the value that is copied. */
  readonly copied: string;
  readonly link: ChannelLink;
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

/** What can be done with an address or a number. It comes a frame after the value and the verdict on it. */
export const ChannelActions: React.FC<ChannelActionsProps> = ({ label, value, blocked, copied, link }) => {
  const styles = useStyles();
  const isPainted = useAfterPaint();
  return (
    <span className={styles.actions}>
      {isPainted && (
        <>
          <LinkButton {...link} blocked={blocked} />
          <CopyButton value={copied} label={label} disabled={blocked || value === ''} />
        </>
      )}
    </span>
  );
};
