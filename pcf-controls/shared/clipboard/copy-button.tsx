import * as React from 'react';
import { Button, Tooltip } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/headless/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/headless/svg/copy';
import { useText } from '../text/text-context';
import { useCopy } from './use-copy';

export interface CopyButtonProps {
  readonly value: string;
  /** What is copied, for the button's name: "E-mail". */
  readonly label: string;
  readonly disabled?: boolean;
}

/** Copies a value with one click and says so, to the eye by its icon and to the ear by the live region. */
export const CopyButton: React.FC<CopyButtonProps> = ({ value, label, disabled = false }) => {
  const text = useText();
  const { copied, name, copy } = useCopy(value, label);
  return (
    <Tooltip content={copied ? text('Common_Copied', label) : name} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        disabled={disabled}
        icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={() => void copy()}
      />
    </Tooltip>
  );
};
