// The import table of docs/architecture.md and our own lint rules, shown to fail what they forbid.
import path from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });
const watched = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-syntax', 'followup/no-sync-in-loop'];

/** Ids of the watched rules that `code` breaks when it stands in `file`. Types are not needed for them. */
async function broken(file: string, code: string): Promise<string[]> {
  const config = (await eslint.calculateConfigForFile(path.join(root, file))) as Linter.Config;
  const rules = Object.fromEntries(Object.entries(config.rules ?? {}).filter(([id]) => watched.includes(id)));
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: config.plugins ?? {},
      rules,
    },
    { filename: file },
  );
  expect(messages.filter((message) => message.fatal)).toEqual([]);
  return messages.map((message) => message.ruleId ?? '');
}

describe('import table', () => {
  it.each([
    ['src/core/rules/x.ts', '../../tasks/check-tracker'],
    ['src/core/rules/x.ts', '../../workbook/port'],
    ['src/core/rules/x.ts', 'react'],
    ['src/core/rules/x.ts', 'zod'],
    ['src/core/rules/x.ts', 'node:fs'],
    ['src/core/rules/x.ts', '../../messages/en'],
    ['src/tasks/x.ts', '../workbook/office/excel-workbook'],
    ['src/tasks/x.ts', 'react'],
    ['src/workbook/office/x.ts', '../../messages/en'],
    ['src/workbook/office/x.ts', 'react'],
    ['src/pane/x.tsx', '../workbook/office/excel-workbook'],
    ['src/pane/x.tsx', '../sources/https'],
    ['src/pane/x.tsx', '../papers/copy-paper'],
    ['src/tasks/x.ts', '../papers/copy-paper'],
    ['src/messages/x.ts', '../pane/app'],
    ['src/export/x.ts', '../core/rules/index'],
    ['src/sources/x.ts', '../workbook/port'],
  ])('%s may not import %s', async (file, module) => {
    expect(await broken(file, `import { a } from '${module}'; export const b = a;`)).toEqual(['no-restricted-imports']);
  });

  it.each([
    ['src/core/rules/x.ts', '../recommendation/codes'],
    ['src/tasks/x.ts', '../core/rules/check'],
    ['src/workbook/office/x.ts', '../port'],
    ['src/pane/x.tsx', '@fluentui/react-components'],
    ['src/preview/runner/x.ts', 'node:fs'],
  ])('%s may import %s', async (file, module) => {
    expect(await broken(file, `import { a } from '${module}'; export const b = a;`)).toEqual([]);
  });

  it('only the adapter names Excel', async () => {
    expect(await broken('src/tasks/x.ts', 'export const a = Excel;')).toEqual(['no-restricted-globals']);
    expect(await broken('src/pane/x.tsx', 'export const a = Office;')).toEqual(['no-restricted-globals']);
  });
});

describe('own rules', () => {
  const file = 'src/workbook/office/x.ts';
  it.each([
    'async function f(c, list) { for (const x of list) { x.load(); await c.sync(); } }',
    'async function f(request, list) { let i = 0; while (i++ < 9) await request.sync(); }',
    'async function f(c, list) { await Promise.all(list.map(async (x) => { x.load(); await c.sync(); })); }',
    'function f(c, list) { list.forEach((x) => { void c.sync(); }); }',
  ])('no sync per item: %s', async (code) => {
    expect(await broken(file, code)).toEqual(['followup/no-sync-in-loop']);
  });

  it('one sync after queueing is fine', async () => {
    expect(await broken(file, 'async function f(c, list) { for (const x of list) x.load(); await c.sync(); }')).toEqual(
      [],
    );
  });

  it('no cast on what Office returns', async () => {
    expect(await broken(file, 'export const a = b as string;')).toEqual(['no-restricted-syntax']);
    expect(await broken(file, 'export const a = ["x"] as const;')).toEqual([]);
  });

  it('core has no clock and no chance', async () => {
    const core = 'src/core/rules/x.ts';
    expect(await broken(core, 'export const a = new Date();')).toEqual(['no-restricted-syntax']);
    expect(await broken(core, 'export const a = Date.now() + Math.random();')).toHaveLength(2);
    expect(await broken(core, 'export const a = new Date(0);')).toEqual([]);
  });

  it('the pane writes no sentence of its own', async () => {
    expect(await broken('src/pane/x.tsx', 'export const a = <p>Check again</p>;')).toEqual(['no-restricted-syntax']);
    expect(await broken('src/pane/x.tsx', 'export const a = <p aria-label="Close">{m.close}</p>;')).toEqual([
      'no-restricted-syntax',
    ]);
    expect(await broken('src/pane/x.tsx', 'export const a = <p>{m.close}: 3</p>;')).toEqual([]);
  });
});
