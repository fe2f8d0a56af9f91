import { stage } from '../../../../leads/schema/choices';
import type { Standing } from './standing';

/** What a seller can do with a lead by a form of its own. */
export const leadActions = ['Accept', 'LogContact', 'Decline', 'Won', 'Lost', 'Reopen'] as const;
export type LeadAction = (typeof leadActions)[number];

export interface OfferedActions {
  /** What helps most now; undefined when nothing needs to be done. */
  readonly next: LeadAction | undefined;
  readonly others: readonly LeadAction[];
}

const offered: Readonly<Record<number, readonly LeadAction[]>> = {
  [stage.Received]: ['Accept', 'LogContact', 'Decline'],
  [stage.Accepted]: ['Won', 'LogContact', 'Lost'],
};

const nextOf = ({ nextAction }: Standing): LeadAction | undefined => {
  switch (nextAction) {
    case 'contact':
    case 'contactNow':
      return 'LogContact';
    case 'decide':
      return 'Accept';
    case 'none':
    case 'doNotContact':
      return undefined;
  }
};

/** What a seller may do, the next best first. `reopens`: what was put away can be opened again. */
export const actionsFor = (standing: Standing, reopens: boolean): OfferedActions => {
  const next = nextOf(standing);
  if (standing.stage === stage.Archived) return { next: undefined, others: reopens ? ['Reopen'] : [] };
  const possible = (offered[standing.stage] ?? []).filter(
    (action) => action !== 'LogContact' || standing.situation !== 'DoNotContact',
  );
  return { next, others: possible.filter((action) => action !== next) };
};
