import { describe, expect, it } from 'vitest';
import { freeSheetName } from '../../../src/core/sheet/sheet-name';

describe('the name of a new sheet', () => {
  it.each([
    ['Findings', [], 'Findings'],
    ['Findings', ['Tracker', 'FINDINGS'], 'Findings (2)'],
    ['Findings', ['findings', 'Findings (2)'], 'Findings (3)'],
    ['Замечания', ['ЗАМЕЧАНИЯ'], 'Замечания (2)'],
    ['A/B: [c]*? \\d', [], 'A B c d'],
    ["'quoted'", [], 'quoted'],
    ['History', [], 'History (2)'],
    ['  ', [], 'Sheet'],
    ['::', ['sheet'], 'Sheet (2)'],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
    [`${'x'.repeat(30)} y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)}👍`, [], 'x'.repeat(30)],
  ])('%s beside %j is %s', (wished, taken, name) => {
    expect(freeSheetName(wished, taken)).toBe(name);
  });
});
