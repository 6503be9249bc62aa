import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { recogniseLayout, readTracker } from '../../../src/core/layout';
import { runRules } from '../../../src/core/rules/check';
import { drawSheet } from '../../support/sheet-drawing';

const rule = 'text-addressee-mismatch';

describe(rule, () => {
  it('points at the addressee, cites the subject and names the text', () => {
    const tracker = drawTracker(`
      report         | number | addressee      | text
      JIU/REP/2021/3 | 1      | Governing body | Recommendation 1: The Executive Heads should report.`);
    expect(findingsOf(tracker, rule)).toMatchObject([
      {
        row: 1,
        column: 2,
        data: { subject: 'executive', words: 'Executive Heads', addressee: 'legislative' },
        related: [{ row: 1, column: 3 }],
      },
    ]);
  });

  it('points at the text where the column it stands in tells the addressee', () => {
    const sheets = [
      drawSheet(`
Report symbol | No. | Recommendation to executive heads | Recommendation to governing bodies | Acceptance | Implementation
JIU/REP/2022/1 | 1 | The executive heads should set up a register of assets | | Accepted | In progress
JIU/REP/2022/1 | 2 | The governing bodies should review the register | | Accepted | Not started
JIU/REP/2022/1 | 3 | The executive heads should train the staff concerned | | Accepted | Implemented
JIU/REP/2022/4 | 1 | | The governing bodies should adopt a travel policy | Accepted | In progress
JIU/REP/2022/4 | 2 | | The governing bodies should ask for a yearly report | Accepted | Implemented`),
    ];
    const tracker = readTracker(sheets, recogniseLayout(sheets, {}), { asOf: null, mapping: new Map() });
    const { findings } = runRules(tracker, { only: new Set([rule]) });
    expect(findings.map(({ row, column }) => [row, column])).toEqual([[2, 2]]);
  });
});
