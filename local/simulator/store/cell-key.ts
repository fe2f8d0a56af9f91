import type { Cell } from '../catalog';

/**
 * What a cell is looked up by. Dataverse compares text without regard to letter case; a look-up is its id.
 * An empty cell has no key: rows without a value never meet in an alternate key.
 */
export function cellKey(cell: Cell | undefined): string | undefined {
  if (cell === undefined || cell === null) return undefined;
  return typeof cell === 'object' ? cell.id : String(cell).toLowerCase();
}
