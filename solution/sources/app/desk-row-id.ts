import { stableId } from '../stable-id';

/** Id of the one lead desk that the app opens with. A solution carries no rows, so set-up creates it. */
export const deskRowId = stableId('row', 'mpl_leaddesk', 'start-page');
