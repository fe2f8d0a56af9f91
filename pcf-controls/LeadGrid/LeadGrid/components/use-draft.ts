import * as React from 'react';
import { useLatest } from '../../../shared/react/use-latest';

export interface Draft {
  readonly draft: string;
  /** What the user types; applied when he pauses. */
  readonly type: (text: string) => void;
  /** Applies what was typed without waiting. */
  readonly finish: (text: string) => void;
}

const pauseMs = 400;

/** A text that is applied when the user stops typing, and that follows changes from elsewhere. */
export const useDraft = (value: string, apply: (text: string) => void): Draft => {
  const [base, setBase] = React.useState(value);
  const [draft, setDraft] = React.useState(value);
  if (base !== value) {
    setBase(value);
    if (draft.trim() !== value) setDraft(value); // a blank before the next word stays
  }
  const timer = React.useRef<number>();
  React.useEffect(() => () => window.clearTimeout(timer.current), []);
  const finish = (text: string): void => {
    window.clearTimeout(timer.current);
    setDraft(text);
    if (text.trim() !== value) apply(text.trim());
  };
  // What is applied after the pause goes with what else was chosen meanwhile.
  const latestFinish = useLatest(finish);
  return {
    draft,
    finish,
    type: (text) => {
      setDraft(text);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => latestFinish()(text), pauseMs);
    },
  };
};
