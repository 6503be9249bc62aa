import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const list = (...words: string[]) => [{ area: { row: 1, column: 1, rows: 9, columns: 1 }, words }];

describe('implementation-nonstandard', () => {
  it('holds every wording against the one most rows use, to the letter', () => {
    const tracker = drawTracker(`
      number | implementation
      1      | Implemented
      2      | Implemented
      3      | IMPLEMENTED
      4      | "Implemented "
      5      | In progress`);
    expect(cellsOf(tracker, 'implementation-nonstandard')).toEqual(['B4 -> Implemented', 'B5 -> Implemented']);
    expect(findingsOf(tracker, 'implementation-nonstandard')[1]).toMatchObject({
      value: 'Implemented ',
      safe: true,
      data: { code: 'implemented', standard: 'Implemented', because: 'majority' },
    });
  });

  it('does not take away in passing what a word says beyond its code, nor add it', () => {
    const partly = drawTracker(`
      number | implementation
      1      | In progress
      2      | In progress
      3      | Partially implemented
      4      | IN PROGRESS`);
    const found = findingsOf(partly, 'implementation-nonstandard').map(({ row, safe }) => [row, safe]);
    expect(found).toEqual([
      [3, false],
      [4, true],
    ]);
    const mostly = drawTracker(`
      number | implementation
      1      | 部分落实
      2      | 部分落实
      3      | 正在落实`);
    expect(findingsOf(mostly, 'implementation-nonstandard')[0]).toMatchObject({ suggestion: '部分落实', safe: false });
  });

  it('takes the drop-down list for the law, even against the majority', () => {
    const tracker = drawTracker([
      {
        dropDowns: list('IMPLEMENTED', 'In progress'),
        table: `
      number | implementation
      1      | Implemented
      2      | Implemented
      3      | IMPLEMENTED
      4      | In progress`,
      },
    ]);
    expect(cellsOf(tracker, 'implementation-nonstandard')).toEqual(['B2 -> IMPLEMENTED', 'B3 -> IMPLEMENTED']);
  });

  it('accepts every word of the list, and is not sure where the list has two for one status', () => {
    const tracker = drawTracker([
      {
        dropDowns: list('Implemented', 'IMPLEMENTED'),
        table: `
      number | implementation
      1      | Implemented
      2      | IMPLEMENTED
      3      | implemented`,
      },
    ]);
    expect(cellsOf(tracker, 'implementation-nonstandard')).toEqual(['B4 -> Implemented']);
    expect(findingsOf(tracker, 'implementation-nonstandard')[0]).toMatchObject({
      safe: false,
      data: { because: 'drop-down' },
    });
  });

  it('goes by the label in the tracker’s language where two wordings are used equally', () => {
    const tracker = drawTracker(`
      number | implementation
      1      | IMPLEMENTED
      2      | Implemented`);
    expect(cellsOf(tracker, 'implementation-nonstandard')).toEqual(['B2 -> Implemented']);
    expect(findingsOf(tracker, 'implementation-nonstandard')[0]?.data).toMatchObject({ because: 'label' });
  });

  it('lets each column have its own wording, in any language', () => {
    const tracker = drawTracker([
      {
        table: `
        number | implementation
        1      | Implemented`,
      },
      {
        table: `
        number | implementation
        1      | 已落实
        2      | 已落实`,
      },
    ]);
    expect(cellsOf(tracker, 'implementation-nonstandard')).toEqual([]);
  });

  it('says nothing of marks and of rows for information', () => {
    const ticks = drawTracker(`
      number | implementation:implemented
      1      | X`);
    expect(cellsOf(ticks, 'implementation-nonstandard')).toEqual([]);
    const information = drawTracker(`
      number | implementation | info
      1      | Implemented |
      2      | IMPLEMENTED | yes`);
    expect(cellsOf(information, 'implementation-nonstandard')).toEqual([]);
  });
});
