/** One run, one summary: `--selectProjects unit` and so on narrow it. */
const swc = {
  jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true } },
  // Node's own import() stays what it is: ESM-only packages and our .mjs files come in through it.
  module: { type: 'commonjs', ignoreDynamic: true },
};
const project = (displayName) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
});
/** These start what `dist/` holds: processes, ports, a browser. */
const onRealParts = (displayName) => ({
  ...project(displayName),
  globalSetup: '<rootDir>/test/world/build-before-tests.cjs',
});

module.exports = {
  projects: [project('unit'), ...['integration', 'fault', 'browser'].map(onRealParts)],
  // For tests that start processes; a project's own value is not obeyed.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
