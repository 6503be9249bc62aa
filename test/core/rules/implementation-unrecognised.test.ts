import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('implementation-unrecognised', () => {
  it('finds a word nobody knows and suggests the nearest, but never makes that fix unasked', () => {
    const tracker = drawTracker(
      `
      number | implementation
      1      | Implemented
      2      | Implmented
      3      | Blue
      4      |`,
      { nearest: { Implmented: 'implemented' } },
    );
    expect(cellsOf(tracker, 'implementation-unrecognised')).toEqual(['B3 -> Implemented', 'B4']);
    expect(findingsOf(tracker, 'implementation-unrecognised')).toMatchObject([
      { safe: false, value: 'Implmented', data: { word: 'Implmented', nearest: 'Implemented' } },
      { safe: false, value: 'Blue', data: { word: 'Blue', nearest: null } },
    ]);
  });

  it('suggests the wording of the tracker, not that of the scheme', () => {
    const tracker = drawTracker(
      `
      number | implementation
      1      | 已落实
      2      | 已落是`,
      { language: 'zh', nearest: { 已落是: 'implemented' } },
    );
    expect(cellsOf(tracker, 'implementation-unrecognised')).toEqual(['B3 -> 已落实']);
  });

  it('leaves errors and rows for information to others', () => {
    const tracker = drawTracker(`
      number | implementation | info
      1      | #N/A       |
      2      | For the Secretary-General | yes`);
    expect(cellsOf(tracker, 'implementation-unrecognised')).toEqual([]);
  });
});
