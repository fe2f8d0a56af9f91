/**
 * Ends this process in order at the first SIGTERM or SIGINT: runs `stop`, at most for `limitMs`, then exits with 0. Further signals change
 * nothing, because in a process group the same request arrives more than once.
 */
export function whenAskedToStop(stop: () => Promise<void>, limitMs: number): void {
  let isStopping = false;
  const onSignal = () => {
    if (isStopping) return;
    isStopping = true;
    const deadline = setTimeout(() => process.exit(0), limitMs);
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        clearTimeout(deadline);
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
