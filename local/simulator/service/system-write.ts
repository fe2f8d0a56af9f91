import type { WriteRequest } from '../rows/work';
import { organization } from './organization';

/** A write by the simulator itself: no privilege is asked for, no rule applies and no step hears of it. */
export const systemWrite: WriteRequest = {
  caller: { userId: organization.applicationUserId, observer: true },
  detectDuplicates: false,
  bypass: { synchronous: true, asynchronous: true },
  tag: undefined,
};
