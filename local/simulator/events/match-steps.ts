import type { RowEvent } from '../rows/row-event';
import type { Step } from './step';

/** The steps that an event sets off. */
export const matchSteps = (steps: readonly Step[], event: RowEvent): readonly Step[] =>
  steps.filter((step) => {
    if (step.message !== event.message) return false;
    if (step.table !== undefined && step.table !== 'none' && step.table !== event.table) return false;
    if (event.message !== 'Update' || !step.filteringColumns) return true;
    return step.filteringColumns.some((column) => column in (event.target ?? {}));
  });
