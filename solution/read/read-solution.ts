import { packTree } from '../pack/pack-tree';
import { readTree } from '../pack/read-tree';
import { readPackage, type Solution } from './read-package';

/**
 * The solution as an environment has it after the import, read from its unpacked sources: tables with columns, choices and keys,
 * relationships, views, forms, charts. Built controls need not be there.
 * @param folder `solution/src`.
 */
export const readSolution = async (folder: string): Promise<Solution> =>
  readPackage(packTree(await readTree(folder), 'unmanaged'));
