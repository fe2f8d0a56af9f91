import type { Store } from '../store/store';
import type { Behaviour } from './behaviour';
import type { Clock } from './clock';
import type { Privileges } from './privileges';

/** Everything that the operations of one simulated environment share. */
export interface Environment {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly privileges: Privileges;
  /** Published duplicate-detection rules as `table.column`. */
  readonly duplicateRules: Set<string>;
  readonly behaviour: Behaviour;
}
