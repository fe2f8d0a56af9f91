import type { Solution } from '../../../../solution/read/read-package';
import { baseText } from '../../../../solution/read/read-labels';
import type { ReadForm } from '../../../../solution/read/form-types';
import type { Screen, ScreenGrid } from '../screen';
import { describeColumns } from './describe-columns';
import { describeForm } from './describe-form';
import { describeGrid } from './describe-grid';
import { describeView } from './describe-view';
import { ownControlOf } from './own-control';

/**
 * The seller's screen out of the solution.
 * @throws Error when the solution has no such form, or shows no view with LeadGrid.
 */
export function describeScreen(solution: Solution): Screen {
  return {
    leadForm: describeForm(findForm(solution, 'Marketplace Lead'), solution.relationships),
    leadGrid: findGrid(solution),
    views: solution.views.map(describeView),
    columns: describeColumns(solution),
  };
}

function findForm({ forms }: Solution, name: string): ReadForm {
  const form = forms.find(({ type, labels }) => type === 'main' && baseText(labels) === name);
  if (form === undefined) throw new Error(`The solution has no main form "${name}". Look at solution/src.`);
  return form;
}

/** The start page of the app shows the grid over a view of all leads; on the lead form it shows related ones. */
function findGrid({ forms }: Solution): ScreenGrid {
  for (const { table, bindings } of forms)
    for (const binding of bindings) {
      const control = ownControlOf(binding);
      const grid = table !== 'lead' && control !== undefined ? describeGrid(control) : undefined;
      if (grid !== undefined) return grid;
    }
  throw new Error('The solution shows no view with a control of its own. Look at solution/src.');
}
