import { describe, expect, it } from 'vitest';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import { runRules } from '../../../src/core/rules/check';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const header = 'report | number | source | implementation | assessment';

describe('assessment-unchanged', () => {
  it('is not run without last period’s data', () => {
    const { notRun } = runRules(drawTracker(`${header}\nJIU/REP/2021/3 | 1 | JIU | In progress | Being drafted.`), {
      only: new Set(['assessment-unchanged']),
    });
    expect(notRun).toEqual([{ rule: 'assessment-unchanged', because: { kind: 'no-input', input: 'last-period' } }]);
  });

  it('names last period’s data, and compares one source with itself', () => {
    const before = drawTracker(`${header}
      2021/3 | 1 | Internal Audit   | In progress | Being drafted.
      2021/4 | 1 | Internal Audit   | In progress | Being drafted.`);
    const now = drawTracker(`${header}
      2021/3 | 1 | External Auditor | In progress | Being drafted.
      2021/4 | 1 | internal audit   | In progress | Being drafted.`);
    const given = { 'last-period': lastPeriodOf(before, 'Tracker 2021.xlsx') };
    expect(cellsOf(now, 'assessment-unchanged', { given })).toEqual(['E3']);
    expect(findingsOf(now, 'assessment-unchanged', { given })[0]).toMatchObject({
      severity: 'hint',
      data: { lastPeriod: 'Tracker 2021.xlsx' },
    });
  });

  it('does not take a change of case or punctuation for none', () => {
    const before = drawTracker(`${header}\nJIU/REP/2021/3 | 1 | JIU | In progress | Rules drafted`);
    const now = drawTracker(`${header}\nJIU/REP/2021/3 | 1 | JIU | In progress | Rules drafted, not approved`);
    expect(cellsOf(now, 'assessment-unchanged', { given: { 'last-period': lastPeriodOf(before, 'x') } })).toEqual([]);
  });
});
