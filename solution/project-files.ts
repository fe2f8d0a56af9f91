import { join } from 'node:path';

/** Where the solution's files stand in the project. */
export const projectFiles = (projectRoot: string) => ({
  sources: join(projectRoot, 'solution', 'src'),
  out: join(projectRoot, 'solution', 'out'),
  released: join(projectRoot, 'solution', 'released.json'),
  adminGuide: join(projectRoot, 'docs', 'admin-guide.md'),
  controlsBuild: join(projectRoot, 'pcf-controls', 'build.mjs'),
});
