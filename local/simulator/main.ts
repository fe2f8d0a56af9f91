import { createSimulator } from './create-simulator';

/** The simulator as a process of its own: says in one line of JSON where it listens, and ends on SIGTERM. */
async function main(): Promise<void> {
  const port = Number(process.env.DATAVERSE_PORT ?? 7081);
  const server = await createSimulator().serve(port);
  process.stdout.write(`${JSON.stringify({ listening: server.url, pid: process.pid })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  process.stderr.write(`The Dataverse simulator did not start: ${String(error)}\n`);
  process.exitCode = 1;
});
