/**
 * Loaded with `--require` into every process that is started with a channel to its parent: when the parent is gone, the channel closes and
 * the process ends as if asked to. Without this, killing the parent would leave the others behind with their ports.
 */
process.once('disconnect', end);
// There is no signal that a parent could send there.
if (process.platform === 'win32')
  process.on('message', (message) => {
    if (message === 'shutdown') end();
  });
// Listening must not keep a process alive that has nothing else to do.
process.channel?.unref();

/** Windows knows no signals: a process that sends itself one is dead at once, so that those who listen are told directly. */
function end(): void {
  if (process.platform === 'win32' && process.listenerCount('SIGTERM') > 0)
    process.emit('SIGTERM', 'SIGTERM');
  else process.kill(process.pid, 'SIGTERM');
}
