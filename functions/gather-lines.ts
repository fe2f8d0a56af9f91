/** Lines wait this long for others. */
const waitMs = 20;

/**
 * Writes lines together, because each write to the standard output holds up the whole process until it is done. What
 * still waits is written when the process ends by itself; at most the last moment is lost when it is killed.
 */
export function gatherLines(write: (text: string) => void): (line: string) => void {
  let waiting = '';
  const flush = (): void => {
    const text = waiting;
    waiting = '';
    if (text !== '') write(text);
  };
  process.once('exit', flush);
  return (line) => {
    if (waiting === '') setTimeout(flush, waitMs).unref();
    waiting += line;
  };
}
