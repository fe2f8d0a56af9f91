import { readFileSync } from 'node:fs';

/** Resident memory of a process in MiB, on Linux; 0 where it cannot be read. */
export function memoryOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return Math.round((pages * 4096) / 2 ** 20);
  } catch {
    return 0;
  }
}

/** Processor time that a process has used, on Linux; 0 where it cannot be read. */
export function cpuSecondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100; // in ticks of which Linux tells 100 a second
  } catch {
    return 0;
  }
}

/** Waits until these processes have next to nothing to do: what one turn left behind is no part of the next. */
export async function untilCalm(pids: readonly number[]): Promise<void> {
  const used = () => pids.reduce((sum, pid) => sum + cpuSecondsOf(pid), 0);
  for (let look = 0; look < 60; look += 1) {
    const before = used();
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (used() - before <= 0.05) return;
  }
}
