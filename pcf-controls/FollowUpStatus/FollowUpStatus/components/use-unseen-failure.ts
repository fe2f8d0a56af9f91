import * as React from 'react';
import { useShown } from '../../../shared/react/use-shown';
import type { LeadAction } from '../follow-up/actions-for';
import type { LeadRecord } from '../lead/lead-record';

/** What was not saved of a lead that had left the form by then, and with it the form that would say so. */
export interface UnseenFailure {
  readonly action: LeadAction;
  readonly lead: LeadRecord;
  /** Dynamics' words; empty where somebody else had changed the lead. */
  readonly message: string;
}

/** Keeps such a failure while the lead is shown that came next, and forgets it with that one. */
export const useUnseenFailure = (
  shownId: string | undefined,
): readonly [UnseenFailure | undefined, (failure: UnseenFailure) => void] => {
  const [failure, setFailure] = React.useState<UnseenFailure>();
  const isShown = useShown();
  const lastId = React.useRef(shownId);
  React.useEffect(() => {
    if (shownId === undefined || shownId === lastId.current) return;
    const leftId = lastId.current;
    lastId.current = shownId;
    setFailure((kept) => (kept?.lead.id === leftId ? kept : undefined));
  }, [shownId]);
  return [failure, (next) => isShown() && setFailure(next)];
};
