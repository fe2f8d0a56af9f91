import type { Tree } from '../pack/read-tree';
import type { ControlManifest } from '../read/control-manifest';
import type { Solution } from '../read/read-package';

/** A package that was read back, and what it is held against. */
export interface CheckedPackage {
  readonly parts: Tree;
  readonly solution: Solution;
  /** Manifests by control name: the packed ones, or the sources' where controls were left out on purpose. */
  readonly manifests: ReadonlyMap<string, ControlManifest>;
}

/** Says what is wrong, what was expected and where; nothing when all is well. */
export type Check = (checked: CheckedPackage) => readonly string[];
