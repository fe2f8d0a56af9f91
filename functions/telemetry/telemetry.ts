import type { Log } from '../log';
import { isOn, type TelemetryConfig } from './telemetry-settings';

export interface Telemetry {
  /** Sends what is still held back, for a bounded time, and ends. Never rejects. */
  stop(): Promise<void>;
}

/**
 * Starts the SDK if settings say where telemetry goes, and loads nothing of it otherwise. Has to come before anything
 * counts: a counter that was made earlier counts for nobody. Never rejects, because leads do not depend on telemetry.
 */
export async function loadTelemetry(config: TelemetryConfig, log: Log): Promise<Telemetry> {
  for (const problem of config.problems) log('warn', 'telemetry-setting-ignored', { problem });
  if (!isOn(config)) return { stop: () => Promise.resolve() };
  try {
    const { startTelemetry } = await import('./sdk/start-telemetry');
    return await startTelemetry(config, log);
  } catch (error) {
    // The name alone: a message may repeat a setting, and settings hold keys.
    log('error', 'telemetry-not-started', { code: error instanceof Error ? error.name : 'unknown' });
    return { stop: () => Promise.resolve() };
  }
}
