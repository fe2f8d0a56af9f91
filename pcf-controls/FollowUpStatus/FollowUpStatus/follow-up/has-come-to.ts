import { stage } from '../../../../leads/schema/choices';
import type { LeadAction } from './actions-for';
import type { Standing } from './standing';

/** Whether a lead stands where an action leads. A logged contact leads nowhere that could be told from here. */
export const hasComeTo = (action: LeadAction, { stage: present, situation }: Standing): boolean => {
  switch (action) {
    case 'Accept':
      return present === stage.Accepted;
    case 'Decline':
      return situation === 'Declined';
    case 'Won':
    case 'Lost':
      return situation === action;
    case 'Reopen':
      return present !== stage.Archived;
    case 'LogContact':
      return false;
  }
};
