import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { powerAppsRules } from './pcf-controls/build/power-apps-rules.mjs';

/** Arrows point inwards: triggers → inbox / delivery / follow-up → dataverse, all → leads. */
const forbid = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/out/**',
      '**/generated/**',
      'coverage/**',
      'solution/src/**',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    // Where time is asked for, it is handed in: `now = Date.now` at the edge is the only clock.
    files: ['functions/**/*.ts', 'leads/**/*.ts', 'local/{functions-host,mail-sink,simulator,start}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          "NewExpression[callee.name='Date'][arguments.length=0]",
          "CallExpression[callee.name='Date']",
        ].map((selector) => ({ selector, message: 'Take the time from a clock that is handed in.' })),
      ],
    },
  },
  {
    files: ['leads/**/*.ts'],
    rules: forbid(
      ['node:*', '@azure/*', '**/functions/**', '**/local/**'],
      'leads/ is pure: no I/O, nothing of the outer rooms.',
    ),
  },
  {
    files: ['pcf-controls/**/*.ts', 'pcf-controls/**/*.tsx'],
    extends: [powerAppsRules, reactHooks.configs.flat['recommended-latest']],
    rules: forbid(
      ['**/functions/**', '**/local/**', 'node:*'],
      'A control runs in a browser and shares only leads/ with the server.',
    ),
  },
  {
    files: ['pcf-controls/testing/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['functions/dataverse/**/*.ts'],
    rules: forbid(
      ['**/inbox/**', '**/delivery/**', '**/triggers/**', '**/follow-up/**', '**/local/**'],
      'dataverse/ knows only leads/.',
    ),
  },
  {
    files: ['functions/inbox/**/*.ts', 'functions/delivery/**/*.ts', 'functions/follow-up/**/*.ts'],
    rules: forbid(
      ['**/triggers/**', '**/local/**', 'dynamics-web-api'],
      'Arrows point inwards; Dataverse is reached through functions/dataverse.',
    ),
  },
  {
    files: ['functions/triggers/**/*.ts', 'functions/*.ts'],
    rules: forbid(['**/local/**', 'dynamics-web-api'], 'What is deployed knows nothing of the local world.'),
  },
  {
    files: ['local/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
