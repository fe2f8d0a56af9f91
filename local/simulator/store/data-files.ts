import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of one data folder. Snapshot n holds every row as it was when journal n began; what happened since is in the
 * journals n, n+1, … A newer snapshot makes everything older superfluous.
 */
export class DataFiles {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  snapshot(generation: number): string {
    return join(this.folder, `snapshot-${generation}.ndjson`);
  }

  journal(generation: number): string {
    return join(this.folder, `journal-${generation}.ndjson`);
  }

  /** Newest complete snapshot (0: none yet), and the journals to replay on it, oldest first. */
  current(): { readonly snapshot: number; readonly journals: readonly number[] } {
    const snapshot = Math.max(0, ...this.#generations('snapshot'));
    return {
      snapshot,
      journals: this.#generations('journal').filter((generation) => generation >= snapshot),
    };
  }

  /** Removes what a newer snapshot made superfluous, and snapshots that were never finished. */
  removeBefore(generation: number): void {
    for (const name of readdirSync(this.folder)) {
      const number = Number(/^(?:snapshot|journal)-(\d+)\.ndjson/.exec(name)?.[1] ?? NaN);
      if (number < generation) rmSync(join(this.folder, name), { force: true });
    }
  }

  #generations(kind: 'snapshot' | 'journal'): readonly number[] {
    const pattern = new RegExp(`^${kind}-(\\d+)\\.ndjson$`);
    return readdirSync(this.folder)
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  }
}
