import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../src/core/change/fixes';
import { runRules } from '../../../src/core/rules/check';
import { drawTracker } from '../../support/draw-tracker';

const at = (row: number, column: number, suggestion: string | null, safe = true, value = 'old') => ({
  recommendation: { sheet: 's1' },
  row,
  column,
  value,
  suggestion,
  safe,
});

describe('fixes', () => {
  it('writes each suggestion where the value was found, expecting it there', () => {
    expect(fixesOf([at(4, 1, 'new'), at(5, 1, null)]).changes).toEqual([
      { place: { sheet: 's1', row: 4, column: 1 }, expected: 'old', value: 'new' },
    ]);
  });

  it('leaves out what is not safe when asked to, and what is right already', () => {
    expect(fixesOf([at(1, 1, 'new', false)]).changes).toHaveLength(1);
    expect(fixesOf([at(1, 1, 'new', false), at(2, 1, 'new')], { safeOnly: true }).changes).toHaveLength(1);
    expect(fixesOf([at(1, 1, 'old')]).changes).toEqual([]);
  });

  it('puts one fix into a cell, the first', () => {
    expect(fixesOf([at(1, 1, 'first'), at(1, 1, 'second'), at(1, 2, 'third')]).changes).toMatchObject([
      { value: 'first' },
      { value: 'third' },
    ]);
  });

  it('mends a symbol given once for many rows where it stands', () => {
    const tracker = drawTracker(`
      report         | number | text
      jiu/rep/2021/3 | 1      | One
      ^              | 2      | Two
      ^              | 3      | Three`);
    expect(fixesOf(runRules(tracker).findings, { safeOnly: true }).changes).toEqual([
      { place: { sheet: 's1', row: 1, column: 0 }, expected: 'jiu/rep/2021/3', value: 'JIU/REP/2021/3' },
    ]);
  });
});
