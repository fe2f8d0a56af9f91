import * as React from 'react';
import { useShown } from '../../../shared/react/use-shown';
import type { Command } from '../actions/command';
import type { Outcome } from '../create-follow-up-model';

export type Progress =
  { readonly kind: 'editing' } | { readonly kind: 'saving' } | Exclude<Outcome, { readonly kind: 'done' }>;

export interface Submit {
  readonly progress: Progress;
  readonly submit: (command: Command) => void;
}

/** Carries a command out once at a time. What was typed stays with the form until it is done. */
export const useSubmit = (
  perform: (command: Command) => Promise<Outcome>,
  onDone: (command: Command) => void,
): Submit => {
  const [progress, setProgress] = React.useState<Progress>({ kind: 'editing' });
  const isShown = useShown();
  const carryOut = async (command: Command): Promise<void> => {
    setProgress({ kind: 'saving' });
    const outcome = await perform(command);
    if (!isShown()) return;
    if (outcome.kind === 'done') onDone(command);
    else setProgress(outcome);
  };
  return {
    progress,
    submit: (command) => {
      if (progress.kind !== 'saving') void carryOut(command);
    },
  };
};
