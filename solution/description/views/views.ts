import { leadListViews } from './lead-list-views';
import { leadWorkViews } from './lead-work-views';
import { ownTableViews } from './own-table-views';
import type { ViewDescription } from './view-description';

/** Every view of the solution. Those of the lead stand in the order of the app's view list. */
export const views: readonly ViewDescription[] = [...leadWorkViews, ...leadListViews, ...ownTableViews];
