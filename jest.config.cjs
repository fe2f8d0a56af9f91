const { withoutProxies } = require('./local/bootstrap/without-proxies.mjs');

// Workers inherit it: tests speak to storage and servers of this machine.
for (const name of Object.keys(process.env))
  if (!(name in withoutProxies(process.env))) delete process.env[name];

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

/** The controls' components, in a document that React 16 can draw into. */
const controls = {
  ...project('pcf'),
  testEnvironment: 'jsdom',
  // jsdom's own condition "browser" picks builds that jest cannot load.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  testMatch: ['<rootDir>/test/unit/pcf/**/*.test.{ts,tsx}'],
  setupFiles: ['<rootDir>/pcf-controls/testing/jsdom-gaps.ts'],
};

module.exports = {
  projects: [
    { ...project('unit'), testPathIgnorePatterns: ['/test/unit/pcf/'] },
    controls,
    ...['integration', 'fault', 'browser'].map(onRealParts),
  ],
  // Most tests wait for processes, storage or a browser; jest would leave one of two cores idle.
  maxWorkers: '100%',
  // For tests that start processes; a project's own value is not obeyed.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/world/leaks/leak-reporter.cjs', '<rootDir>/test/closing-line.cjs'],
};
