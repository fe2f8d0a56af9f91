/** The sources cannot be packed as they are. One sentence or more for each fault. */
export class PackError extends Error {
  override readonly name = 'PackError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}
