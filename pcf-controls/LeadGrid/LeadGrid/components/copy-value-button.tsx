import * as React from 'react';
import { Checkmark16Regular } from '@fluentui/react-icons/headless/svg/checkmark';
import { Copy16Regular } from '@fluentui/react-icons/headless/svg/copy';
import { useCopy } from '../../../shared/clipboard/use-copy';
import { useGridStyles } from './grid-styles';

export interface CopyValueButtonProps {
  readonly value: string;
  /** What is copied, for the button's name. */
  readonly label: string;
  readonly tabIndex: number;
}

/** Copies like the shared copy button, as a plain element: a screen full of rows holds a hundred of them. */
export const CopyValueButton: React.FC<CopyValueButtonProps> = ({ value, label, tabIndex }) => {
  const styles = useGridStyles();
  const { copied, name, copy } = useCopy(value, label);
  return (
    <button
      type="button"
      data-widget=""
      tabIndex={tabIndex}
      aria-label={name}
      title={name}
      className={styles.button}
      onClick={() => void copy()}
    >
      {copied ? <Checkmark16Regular /> : <Copy16Regular />}
    </button>
  );
};
