import type { StepRunner } from '../events/step-runner';
import type { FaultRules } from '../faults/fault-rules';
import type { Journal } from '../store/journal';
import type { Environment } from './environment';
import type { RequestRecord } from './request-record';
import type { ServiceProtection } from './service-protection';
import type { Writer } from './writer';

/** The environment and what stands in front of it: the service as HTTP meets it. */
export interface Service {
  readonly environment: Environment;
  readonly writer: Writer;
  readonly protection: ServiceProtection;
  readonly faults: FaultRules;
  readonly record: RequestRecord;
  readonly journal: Journal;
  readonly steps: StepRunner;
  /** Leaves only the rows that the environment began with. */
  readonly forgetRows: () => void;
  readonly tokens: { required: boolean };
  /** Simulated work: waited for, and counted against the execution time limit. */
  readonly execution: { readonly perRequestMs: number; readonly perRowMs: number };
  /** Real epoch milliseconds. */
  readonly realNow: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}
