/** The choice columns that sellers filter by, each on its own. */
export const choiceFilterColumns = [
  'mpl_calltoaction',
  'mpl_source',
  'mpl_leadtype',
  'mpl_quality',
  'mpl_emailvalidity',
  'mpl_phonevalidity',
] as const;
export type ChoiceFilterColumn = (typeof choiceFilterColumns)[number];

/** Partner Center's lists of leads: all, those that a salesperson or marketing qualified, and one's favorites. */
export const tabs = ['marketplace', 'qualified', 'favorites'] as const;
export type Tab = (typeof tabs)[number];

/** The life cycle as sellers speak of it: the stage, and how an archived lead ended. */
export const leadStatuses = [
  'Received',
  'Accepted',
  'Won',
  'Lost',
  'Declined',
  'Expired',
  'Informational',
] as const;
export type LeadStatus = (typeof leadStatuses)[number];

/** What the seller wants to see. Empty lists and texts do not filter. */
export interface LeadFilter {
  readonly tab: Tab;
  /** Part of a text in one of the searched columns. */
  readonly search: string;
  /** Part of the person's or the company's name. */
  readonly customerName: string;
  readonly countries: readonly string[];
  readonly statuses: readonly LeadStatus[];
  readonly choices: Readonly<Record<ChoiceFilterColumn, readonly number[]>>;
}

export const noFilter: LeadFilter = {
  tab: 'marketplace',
  search: '',
  customerName: '',
  countries: [],
  statuses: [],
  choices: {
    mpl_calltoaction: [],
    mpl_source: [],
    mpl_leadtype: [],
    mpl_quality: [],
    mpl_emailvalidity: [],
    mpl_phonevalidity: [],
  },
};

/** How many of the nine filters are set; tab and search are seen without it. */
export const countFilters = ({ customerName, countries, statuses, choices }: LeadFilter): number =>
  [customerName, countries, statuses, ...choiceFilterColumns.map((column) => choices[column])].filter(
    ({ length }) => length > 0,
  ).length;
