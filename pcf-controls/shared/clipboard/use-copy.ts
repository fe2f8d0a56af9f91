import * as React from 'react';
import { useAnnounce } from '../announce/live-region';
import { useText } from '../text/text-context';
import { copyText } from './copy-text';

export interface Copy {
  /** The value, as it is now, was copied. */
  readonly copied: boolean;
  /** What the button is called before it is used. */
  readonly name: string;
  readonly copy: () => Promise<void>;
}

/** Copies a value and says so. `label` is what is copied: "E-mail". */
export const useCopy = (value: string, label: string): Copy => {
  const text = useText();
  const announce = useAnnounce();
  const [copiedValue, setCopiedValue] = React.useState<string>();
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  return {
    copied: copiedValue === value,
    name: text('Common_Copy', label),
    copy: async () => {
      const done = await copyText(value);
      if (isGone.current) return; // the browser may ask the user first, and he may leave meanwhile
      setCopiedValue(done ? value : undefined);
      announce(text(done ? 'Common_Copied' : 'Common_CopyFailed', label));
    },
  };
};
