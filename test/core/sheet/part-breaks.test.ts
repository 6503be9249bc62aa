import { describe, expect, it } from 'vitest';
import type { SheetDraft } from '../../../src/core/sheet/draft';
import { partBreaks } from '../../../src/core/sheet/page-breaks';

/** Rows of ten points each under one row of headings. */
function rows(count: number): SheetDraft {
  return {
    id: 'findings',
    name: 'Findings',
    rightToLeft: false,
    columns: [{ width: 10 }],
    rows: Array.from({ length: count }, (_, at) => [{ value: at }]),
    heights: new Map(Array.from({ length: count }, (_, at) => [at, 10])),
    headerRow: 0,
    print: { orientation: 'portrait', footer: '' },
  };
}

describe('pages of parts', () => {
  it('end before a part that would not fit whole', () => {
    expect(partBreaks(rows(13), [1, 5, 9], 100)).toEqual([9]);
  });

  it('hold as many parts as fit', () => {
    expect(partBreaks(rows(10), [1, 4, 7], 100)).toEqual([]);
  });

  it('count the headings that come again on each', () => {
    // Nine rows and the headings fill a page.
    expect(partBreaks(rows(28), [1, 10, 19], 100)).toEqual([10, 19]);
  });

  it('let a part begin on the rest of a page if it fits on none, and half is left', () => {
    expect(partBreaks(rows(40), [1, 4], 100)).toEqual([]);
    expect(partBreaks(rows(40), [1, 8], 100)).toEqual([8]);
  });

  it('never end with nothing but what stands above the first part', () => {
    expect(partBreaks(rows(60), [5], 100)).toEqual([]);
    expect(partBreaks(rows(60), [], 100)).toEqual([]);
  });
});
