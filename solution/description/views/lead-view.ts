import type { Labels } from '../labels';
import { leadViewColumns } from './lead-view-columns';
import { equals, type Condition, type Filter, type ViewDescription } from './view-description';

/** Dynamics' own states of a lead. */
export const state = { open: 0, qualified: 1 } as const;

/** From a marketplace and no test. A lead that a seller enters by hand has a source too, but no key. */
export const real: readonly Condition[] = [
  { column: 'mpl_source', operator: 'not-null' },
  equals('mpl_istest', false),
];
export const open: readonly Condition[] = [...real, equals('statecode', state.open)];

export const mostUrgentFirst = [{ column: 'mpl_followupdueon', descending: false }];
const newestFirst = [{ column: 'mpl_receivedon', descending: true }];

interface LeadView {
  readonly key: string;
  readonly name: Labels;
  readonly description: Labels;
  readonly filter: Filter;
  readonly order?: ViewDescription['order'];
}

/** A public view of the lead: all have the same columns, so that switching between them moves nothing. */
export const leadView = ({ order = newestFirst, ...rest }: LeadView): ViewDescription => ({
  ...rest,
  table: 'lead',
  use: 'public',
  columns: leadViewColumns,
  order,
  isDefault: false,
});
