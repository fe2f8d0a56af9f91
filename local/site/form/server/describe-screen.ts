import type { Solution } from '../../../../solution/read/read-package';
import { baseText } from '../../../../solution/read/read-labels';
import type { ReadForm } from '../../../../solution/read/form-types';
import { describeDashboards, describeTiles } from '../../charts/server/describe-tiles';
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
  const lead = findForm(solution, 'Marketplace Lead');
  const desk = findForm(solution, 'Lead desk');
  return {
    leadForm: describeForm(lead, solution.relationships),
    leadGrid: gridOf(desk),
    deskCharts: describeTiles(desk, solution).filter(({ chart }) => chart !== undefined),
    dashboards: describeDashboards(solution),
    views: solution.views.map(describeView),
    columns: describeColumns(solution),
  };
}

function findForm({ forms }: Solution, name: string): ReadForm {
  const form = forms.find(({ type, labels }) => type === 'main' && baseText(labels) === name);
  if (form === undefined) throw new Error(`The solution has no main form "${name}". Look at solution/src.`);
  return form;
}

/** The grid of the app's start page, over a view of all leads. */
function gridOf({ bindings }: ReadForm): ScreenGrid {
  for (const binding of bindings) {
    const control = ownControlOf(binding);
    const grid = control && describeGrid(control);
    if (grid !== undefined) return grid;
  }
  throw new Error('The form "Lead desk" shows no view with a control of its own. Look at solution/src.');
}
