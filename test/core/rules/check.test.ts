import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../../src/core/rules/check';
import { rules } from '../../../src/core/rules/index';
import { cellName } from '../../../src/core/sheet/a1';
import { languages, messages } from '../../../src/messages';
import { drawTracker } from '../../support/draw-tracker';

describe('running the rules', () => {
  const tracker = drawTracker([
    {
      table: `
        report         | number | text | acceptance | implementation
        JIU/REP/2021/3 | 1      |      | Perhaps    |
        jiu/rep/2021/3 | 1      | Two  |            |`,
    },
    {
      table: `
        report         | number | text | acceptance | implementation
        JIU/REP/2021/5 | x      | One  | Accepted   | #N/A`,
    },
  ]);

  it('lists findings by sheet, row and column, then in the order of the rules', () => {
    const { findings } = runRules(tracker);
    expect(findings.map((f) => `${f.recommendation.sheet} ${cellName(f.row, f.column)} ${f.rule}`)).toEqual([
      's1 B2 duplicate-recommendation',
      's1 C2 text-missing',
      's1 D2 acceptance-unrecognised',
      's1 A3 report-symbol-invalid',
      's1 B3 duplicate-recommendation',
      's1 D3 acceptance-missing',
      's1 E3 implementation-missing',
      's2 B2 recommendation-number-invalid',
      's2 E2 cell-error',
    ]);
  });

  it('counts them by severity, and hands back the row as it was given', () => {
    const { findings, counts } = runRules(tracker);
    expect(counts).toEqual({ error: 8, warning: 1, hint: 0 });
    expect(findings[0]?.recommendation).toBe(tracker.recommendations[0]);
  });

  it('runs only the rules asked for', () => {
    const { findings, notRun } = runRules(tracker, { only: new Set(['text-missing']) });
    expect(findings).toHaveLength(1);
    expect(notRun).toEqual([]);
  });

  it('says which rules did not look, and why', () => {
    const { notRun } = runRules(
      drawTracker(
        `
        number | text
        1      | One`,
        { scheme: 'board-of-auditors' },
      ),
    );
    const reasons = new Map(notRun.map(({ rule, because }) => [rule, because]));
    expect(reasons.get('acceptance-missing')).toEqual({ kind: 'not-for-scheme' });
    expect(reasons.get('implementation-missing')).toEqual({ kind: 'no-column', fields: ['implementation'] });
    expect(reasons.get('duplicate-recommendation')).toEqual({ kind: 'no-column', fields: ['report'] });
    expect(reasons.has('text-missing')).toBe(false);
  });

  it('has nothing to say of a tracker in good order', () => {
    const clean = drawTracker(`
      source | report         | number | text  | acceptance          | implementation
      JIU    | JIU/REP/2021/3 | 1      | One   | Accepted            | Not started
      JIU    | JIU/REP/2021/3 | 2      | Two   | Not relevant        |
      JIU    | JIU/REP/2021/5 | 1      | Three | Under consideration |
      IMAC   | IMAC/2024      | 1      | Four  | Accepted            | Implemented`);
    const { findings, ignored, notRun, counts } = runRules(clean);
    expect([findings, ignored]).toEqual([[], []]);
    expect(counts).toEqual({ error: 0, warning: 0, hint: 0 });
    for (const { because } of notRun) expect(['no-column', 'no-input']).toContain(because.kind);
  });
});

describe('one rule, one file, one id, one test', () => {
  const root = join(import.meta.dirname, '../../..');
  const ids = rules.map((rule) => rule.id);
  it.each(ids)('%s', (id) => {
    expect(existsSync(join(root, 'src/core/rules', `${id}.ts`))).toBe(true);
    expect(existsSync(join(root, 'test/core/rules', `${id}.test.ts`))).toBe(true);
    expect(existsSync(join(root, 'test/core/rules/cases', `${id}.ts`))).toBe(true);
    expect(ids.filter((other) => other === id)).toHaveLength(1);
    for (const language of languages) {
      const { title, why } = messages[language].rules[id];
      expect([title.trim(), why.trim()]).not.toContain('');
    }
  });

  it('defines each rule in the file that has its name', () => {
    const folder = join(root, 'src/core/rules');
    const defined = readdirSync(folder).flatMap((file) => {
      const ids = readFileSync(join(folder, file), 'utf8').matchAll(/define(?:Tracker)?Rule\(\{\s*id: '([a-z-]+)'/g);
      return [...ids].map((match) => [file, `${match[1] ?? ''}.ts`]);
    });
    expect(defined.filter(([file, named]) => file !== named)).toEqual([]);
    expect(defined.map(([file]) => file?.replace('.ts', '')).toSorted()).toEqual(ids.toSorted());
  });
});
