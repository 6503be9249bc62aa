import { describe, expect, it } from 'vitest';
import { sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { runRules } from '../../../src/core/rules/check';
import { drawCatalogue } from '../../support/draw-catalogue';
import { drawTracker } from '../../support/draw-tracker';
import { findingsOf } from '../../support/findings-of';

const catalogue = drawCatalogue('en', `JIU/REP/2021/3 | Travel by train | 1 | e | Take the train.`);
const given = { 'shared-source': sharedSourceOf(catalogue) };

describe('report-unknown', () => {
  it('does not run without a source', () => {
    const { notRun } = runRules(drawTracker('report | number\nJIU/REP/2021/9 | 1'), {
      only: new Set(['report-unknown']),
    });
    expect(notRun).toEqual([{ rule: 'report-unknown', because: { kind: 'no-input', input: 'shared-source' } }]);
  });

  it('never corrects a symbol unasked: the title may be the slip', () => {
    const tracker = drawTracker(`
      report         | reportTitle     | number
      JIU/REP/2021/8 | travel by train | 1`);
    expect(findingsOf(tracker, 'report-unknown', { given })[0]).toMatchObject({
      data: { report: 'JIU/REP/2021/8', meant: 'JIU/REP/2021/3' },
      suggestion: 'JIU/REP/2021/3',
      safe: false,
    });
  });

  it('suggests nothing for a cell that holds more than the symbol', () => {
    const tracker = drawTracker(`
      report                | reportTitle     | number
      JIU/REP/2021/8, p. 12 | Travel by train | 1`);
    expect(findingsOf(tracker, 'report-unknown', { given })[0]).toMatchObject({
      data: { meant: 'JIU/REP/2021/3' },
      suggestion: null,
    });
  });
});
