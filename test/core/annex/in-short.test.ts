import { expect, test } from 'vitest';
import { inShort } from '../../../src/core/annex/in-short';
import { withinScope, wholeTracker, type Scope } from '../../../src/core/annex/scope';
import type { OutputId } from '../../../src/core/annex/outputs';
import { countedRows } from '../../../src/core/figures/counted';
import { annexOf } from '../../support/annex-of';
import { drawTracker } from '../../support/draw-tracker';

const tracker = drawTracker(
  `
  report         | number | text                          | addressee   | acceptance   | implementation
  JIU/REP/2021/3 | 1      | The Board should adopt rules. | Legislative | Accepted     | Implemented
  JIU/REP/2021/3 | 2      | Heads should take measure 2.  | Executive   | Accepted     | In progress
  JIU/REP/2020/8 | 1      | Heads should take measure 3.  | Executive   | Accepted     | Implemented
  JIU/REP/2020/8 | 2      | Heads should take measure 4.  | Executive   | Not accepted |
`,
  { asOf: '2022-03-31' },
);

const shortly = (output: OutputId, scope: Scope = wholeTracker, lists = { requests: null, reviews: null }) => {
  const rows = countedRows(tracker, { lastPeriod: null, yearsOpen: 2 });
  return inShort(output, { ...withinScope({ tracker, rows, scope }), ...lists });
};

test('each output says what it would come to', () => {
  expect(shortly('matrix-by-report')).toEqual({ kind: 'reports', reports: 2, recommendations: 4 });
  expect(shortly('executive')).toEqual({ kind: 'listed', recommendations: 3, open: 1 });
  expect(shortly('open-by-report')).toEqual({ kind: 'open', reports: 1, open: 1 });
  expect(shortly('decision')).toEqual({ kind: 'decided', reports: 2, recommendations: 3 });
  expect(shortly('narrative')).toEqual({ kind: 'figures', recommendations: 4 });
});

test('of a scope only what is in it', () => {
  const scope: Scope = { ...wholeTracker, years: [2020], openOnly: true };
  expect(shortly('executive', scope)).toEqual({ kind: 'nothing' });
  expect(shortly('open-by-report', { ...wholeTracker, years: [2021] })).toEqual({ kind: 'open', reports: 1, open: 1 });
});

test('lists that the workbook lacks are missed', () => {
  expect(shortly('timeliness')).toEqual({ kind: 'no-requests' });
  expect(shortly('reviews')).toEqual({ kind: 'no-reviews' });
});

test('the line says what the document then holds', () => {
  const { document } = annexOf('executive', tracker);
  const blocks = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(blocks.filter(({ kind }) => kind === 'group')).toHaveLength(3);
});
