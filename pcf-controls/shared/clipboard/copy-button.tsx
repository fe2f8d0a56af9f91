import * as React from 'react';
import { Button, Tooltip } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/headless/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/headless/svg/copy';
import { useAnnounce } from '../announce/live-region';
import { useText } from '../text/text-context';
import { copyText } from './copy-text';

export interface CopyButtonProps {
  readonly value: string;
  /** What is copied, for the button's name: "E-mail". */
  readonly label: string;
  readonly disabled?: boolean;
}

/** Copies a value with one click and says so, to the eye by its icon and to the ear by the live region. */
export const CopyButton: React.FC<CopyButtonProps> = ({ value, label, disabled = false }) => {
  const text = useText();
  const announce = useAnnounce();
  const [copied, setCopied] = React.useState<string>();
  const name = text('Common_Copy', label);
  const copy = async (): Promise<void> => {
    const done = await copyText(value);
    setCopied(done ? value : undefined);
    announce(text(done ? 'Common_Copied' : 'Common_CopyFailed', label));
  };
  return (
    <Tooltip content={copied === value ? text('Common_Copied', label) : name} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        disabled={disabled}
        icon={copied === value ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={() => void copy()}
      />
    </Tooltip>
  );
};
