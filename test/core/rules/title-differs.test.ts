import { describe, expect, it } from 'vitest';
import { sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import type { SheetContent } from '../../../src/core/sheet/cells';
import { drawCatalogue } from '../../support/draw-catalogue';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawSheet } from '../../support/sheet-drawing';

const catalogue = drawCatalogue('en', `JIU/REP/2021/3 | Travel by train | 1 | e | The heads should take the train.`);
const besides = { given: { 'shared-source': sharedSourceOf(catalogue) } };
const trackerOf = (...sheets: SheetContent[]) =>
  readTracker(sheets, recogniseLayout(sheets, {}), { asOf: null, mapping: new Map() });

describe('title-differs', () => {
  it('changes only the title in a line that also names the symbol', () => {
    const sheet = drawSheet(`
JIU/REP/2021/3: Train travel
Rec. no. | Recommendation | Acceptance | Status
1 | The heads should take the train. | Accepted | In progress
2 | The council should pay for it. | Accepted | Implemented`);
    const tracker = trackerOf(sheet);
    expect(cellsOf(tracker, 'title-differs', besides)).toEqual(['A1 -> JIU/REP/2021/3: Travel by train']);
    expect(findingsOf(tracker, 'title-differs', besides)[0]).toMatchObject({
      value: 'JIU/REP/2021/3: Train travel',
      data: { title: 'Train travel', official: 'Travel by train', places: 1 },
      safe: false,
    });
  });

  it('suggests nothing where the title stands beside the line’s symbol, in a cell it cannot tell', () => {
    const sheet = drawSheet(`
JIU/REP/2021/3 | Train travel
Rec. no. | Recommendation | Acceptance | Status
1 | The heads should take the train. | Accepted | In progress
2 | The council should pay for it. | Accepted | Implemented`);
    const found = findingsOf(trackerOf(sheet), 'title-differs', besides);
    expect(found.map(({ row, column, value, suggestion }) => [row, column, value, suggestion])).toEqual([
      [0, 0, 'JIU/REP/2021/3', null],
    ]);
  });
});
