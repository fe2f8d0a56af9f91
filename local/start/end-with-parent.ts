/**
 * Loaded with `--require` into every process that is started with a channel to its parent: when the parent is gone, the channel closes and
 * the process ends as if asked to. Without this, killing the parent would leave the others behind with their ports.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening must not keep a process alive that has nothing else to do.
process.channel?.unref();
