import type { ControlManifest } from '../../../solution/read/control-manifest';

/** A built control as the page learns of it. */
export interface ControlState {
  readonly manifest: ControlManifest;
  /** Another one means another bundle. */
  readonly version: string;
}

export interface ControlStates {
  /** Controls are being built or looked at right now: ask again. */
  readonly isBuilding: boolean;
  /** What the last build said, when a control could not be built. */
  readonly failure?: string;
  /** By name; those that were never built are absent. */
  readonly controls: Readonly<Record<string, ControlState>>;
}
