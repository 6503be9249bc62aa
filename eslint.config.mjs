// Lint: the type checker's own rules, the office-addins plugin, and the import table of docs/architecture.md.
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import noSyncInLoop from './tools/lint/no-sync-in-loop.mjs';

const react = ['react', 'react-dom', 'react-dom/*', '@fluentui/*'];
/** Folder → module patterns that must not be imported from there, and why. */
const forbidden = {
  'src/core': [
    ...react,
    'zod',
    'docx',
    '**/tasks/**',
    '**/workbook/**',
    '**/sources/**',
    '**/export/**',
    '**/messages/**',
    '**/pane/**',
    '**/papers/**',
    '**/preview/**',
    'node:*',
  ],
  'src/tasks': [
    ...react,
    '**/workbook/office/**',
    '**/pane/**',
    '**/papers/**',
    '**/preview/**',
    '**/export/**',
    'node:*',
  ],
  'src/workbook/office': [
    ...react,
    '**/messages/**',
    '**/pane/**',
    '**/papers/**',
    '**/preview/**',
    '**/tasks/**',
    'node:*',
  ],
  'src/sources': [
    ...react,
    '**/workbook/**',
    '**/messages/**',
    '**/pane/**',
    '**/papers/**',
    '**/preview/**',
    'node:*',
  ],
  'src/export': [...react, '**/rules/**', '**/workbook/**', '**/pane/**', '**/papers/**', '**/preview/**', 'node:*'],
  'src/messages': [...react, '**/workbook/**', '**/pane/**', '**/papers/**', '**/preview/**', 'node:*'],
  'src/pane': ['**/workbook/office/**', '**/sources/**', 'docx', '**/papers/**', '**/preview/**', 'node:*'],
};
const why = 'docs/architecture.md says what each folder may import.';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test/golden/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // `const { left, ...rest } = value` is how one takes an entry out of a value.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/workbook/office/**/*.ts'],
    plugins: { 'office-addins': officeAddins, followup: { rules: { 'no-sync-in-loop': noSyncInLoop } } },
    rules: {
      'followup/no-sync-in-loop': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
          message: 'No cast on what Office returns: load it, or narrow it.',
        },
      ],
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...Object.entries(forbidden).map(([folder, group]) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message: why }] }] },
  })),
  {
    // Whoever takes its value has the words of all six languages in the bundle.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/messages/**', 'src/preview/runner/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/messages(/(ar|zh|en|fr|ru|es))?$',
              allowTypeImports: true,
              message: 'One language at a time is loaded: src/messages/load.ts, src/messages/language.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/core/**', 'src/tasks/**', 'src/messages/**', 'src/pane/**', 'src/sources/**', 'src/export/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Only src/workbook/office names Excel.' },
        { name: 'Office', message: 'Only src/workbook/office names Office.' },
        { name: 'OfficeExtension', message: 'Only src/workbook/office names Office.' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Core has no clock.' },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Core has no clock.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'Core is repeatable.',
        },
      ],
    },
  },
  {
    files: ['src/pane/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[A-Za-z]{2}/]', message: 'Sentences live in src/messages.' },
        {
          selector: 'JSXAttribute[name.name=/^(aria-label|title|placeholder|label|alt)$/] > Literal',
          message: 'Sentences live in src/messages.',
        },
      ],
    },
  },
);
