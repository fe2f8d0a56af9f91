import type { Plan } from '../operations/plan';
import type { Call } from '../service/call';
import { whoAmI } from './who-am-i';

/** Functions and actions that belong to no table, by their name in the URL. */
export const unboundMessages: ReadonlyMap<string, (call: Call) => Plan> = new Map([['WhoAmI', whoAmI]]);
