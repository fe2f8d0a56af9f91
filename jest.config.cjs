/** One run, one summary: `--selectProjects unit` and so on narrow it. */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } }] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  rootDir: __dirname,
};
const project = (displayName) => ({ ...shared, displayName, testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`] });

module.exports = {
  projects: ['unit', 'integration', 'fault', 'browser'].map(project),
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
