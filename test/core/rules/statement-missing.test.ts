import { describe, expect, it } from 'vitest';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';
import { openTracker } from '../../support/open-tracker';
import { drawSheet } from '../../support/sheet-drawing';

const shared = path.resolve(import.meta.dirname, '../../../../shared/trackers/itu-2022-zh.xlsx');
const read = (sheets: Parameters<typeof readTracker>[0]) =>
  readTracker(sheets, recogniseLayout(sheets, {}), { asOf: null, mapping: new Map() });

describe('statement-missing', () => {
  it('says what is missing and where it is expected', () => {
    const tracker = drawTracker(`
      number | relevance | financial | assessment
      1      | Relevant  | None      | Done
      2      |           | None      | Done
      3      | Relevant  |           | Done`);
    expect(findingsOf(tracker, 'statement-missing')).toMatchObject([
      { severity: 'warning', data: { field: 'relevance', missing: ['relevance'] } },
      { data: { field: 'financial', missing: ['financial', 'humanResources'] } },
    ]);
  });

  it('goes by the header that asks for them, however few comments answer', () => {
    const sheet = drawSheet(`
Symbol | Rec. no. | Recommendation | Acceptance | Comments (relevance, financial and HR implications)
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted | Relevant - no financial or human resource implications
JIU/REP/2022/1 | 2 | Report on savings every second year. | Accepted | A draft has been circulated.
JIU/REP/2022/1 | 3 | Buy tickets early. | Accepted | Relevant, to be done within the existing budget.`);
    const tracker = read([sheet]);
    expect(findingsOf(tracker, 'statement-missing').map(({ row, data }) => [row, data])).toEqual([
      [2, { field: 'assessment', missing: ['relevance', 'financial', 'humanResources'] }],
      [3, { field: 'assessment', missing: ['humanResources'] }],
    ]);
  });

  it('takes a column of any name for such comments, when its header asks for everything', () => {
    const sheet = drawSheet(`
Symbol | Rec. no. | Recommendation | Acceptance | Observations sur la pertinence et les incidences financières
JIU/REP/2022/1 | 1 | Adopter des règles de voyage en train. | Acceptée | Pertinente – sans incidence financière.
JIU/REP/2022/1 | 2 | Rendre compte des économies. | Acceptée | Sans incidence financière.
JIU/REP/2022/1 | 3 | Acheter tôt les billets. | Acceptée |`);
    const tracker = read([sheet]);
    expect(findingsOf(tracker, 'statement-missing').map(({ row, data }) => [row, data])).toEqual([
      [2, { field: 'remarks', missing: ['relevance'] }],
      [3, { field: 'remarks', missing: ['relevance', 'financial'] }],
    ]);
  });

  it('takes no adjective for a statement', () => {
    const tracker = drawTracker(`
      number | assessment
      1      | Relevant - no financial or HR implications.
      2      | Not relevant. No financial or human resource implications.
      3      | Relevant but within existing resources.
      4      | The relevant units have no budget.`);
    expect(findingsOf(tracker, 'statement-missing')).toMatchObject([
      { row: 4, data: { missing: ['relevance', 'humanResources'] } },
    ]);
  });

  it('is not troubled by blank comments, which another rule tells', () => {
    const tracker = drawTracker(`
      number | assessment
      1      | Relevant - no financial or HR implications.
      2      | Relevant - no financial or HR implications.
      3      | Relevant - no financial or HR implications.
      4      |`);
    expect(cellsOf(tracker, 'statement-missing')).toEqual([]);
  });

  it.skipIf(!existsSync(shared))('finds in a published paper what a careful reader found', () => {
    const found = findingsOf(read(openTracker(shared)), 'statement-missing');
    const said = found.flatMap((finding) =>
      finding.rule === 'statement-missing'
        ? [
            `${finding.recommendation.symbol}-${String(finding.recommendation.number?.value)}: ${finding.data.missing.join()}`,
          ]
        : [],
    );
    expect(said).toEqual([
      'JIU/REP/2021/3-1: relevance,financial,humanResources',
      'JIU/REP/2021/3-2: relevance,financial,humanResources',
      'JIU/REP/2021/2-1: relevance',
      'JIU/REP/2021/2-3: relevance',
      'JIU/REP/2021/2-7: relevance',
      'JIU/REP/2020/8-1: relevance',
      'JIU/REP/2020/8-2: relevance',
      'JIU/REP/2020/8-6: humanResources',
      'JIU/REP/2020/8-9: humanResources',
    ]);
  });
});
