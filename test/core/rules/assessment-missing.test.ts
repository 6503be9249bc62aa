import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { runRules } from '../../../src/core/rules/check';
import { usualSettings } from '../../../src/core/rules/settings';

describe('assessment-missing', () => {
  const tracker = drawTracker(`
      number | acceptance   | assessment
      1      | Accepted     |
      2      | Not accepted |
      3      | Not relevant |`);

  it('is an error where a reason is owed, else a warning', () => {
    expect(findingsOf(tracker, 'assessment-missing')).toMatchObject([
      { severity: 'warning', data: { refused: null } },
      { severity: 'error', data: { refused: 'not_accepted' } },
      { severity: 'error', data: { refused: 'not_relevant' } },
    ]);
    expect(runRules(tracker, { only: new Set(['assessment-missing']) }).counts).toEqual({
      error: 2,
      warning: 1,
      hint: 0,
    });
  });

  it('is as severe as the workbook says, for all rows alike', () => {
    const settings = { ...usualSettings, severities: { 'assessment-missing': 'hint' as const } };
    const found = findingsOf(tracker, 'assessment-missing', { settings });
    expect(found.map(({ severity }) => severity)).toEqual(['hint', 'hint', 'hint']);
  });
});
