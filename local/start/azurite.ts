/**
 * Azurite's own command line, with its end put in order. It would close at the first SIGTERM, which in a process group comes at the same
 * moment as the Functions host's, and die of a second one in the middle of writing to disk. Here it closes when its parent says so; asked by a
 * signal alone, it first gives the host the time to finish what it has taken.
 */
const hostMayFinishMs = 6_000;
const signals: ReadonlySet<string | symbol> = new Set(['SIGTERM', 'SIGINT']);

type Once = (event: string | symbol, listener: (...args: unknown[]) => void) => NodeJS.Process;
const events: { once: Once } = process;
const once = events.once.bind(process);
events.once = (event, listener) => (signals.has(event) ? process : once(event, listener));

let isAsked = false;
const onSignal = () => {
  if (isAsked) return;
  isAsked = true;
  // The message by which a parent tells Azurite to close.
  setTimeout(() => process.emit('message', 'shutdown', undefined), hostMayFinishMs).unref();
};
process.on('SIGTERM', onSignal);
process.on('SIGINT', onSignal);

void import(require.resolve('azurite/dist/src/azurite.js'));
