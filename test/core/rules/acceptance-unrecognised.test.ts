import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('acceptance-unrecognised', () => {
  it('finds a word nobody knows and suggests the nearest, but never makes that fix unasked', () => {
    const tracker = drawTracker(
      `
      number | acceptance
      1      | Accepted
      2      | Acepted
      3      | Blue
      4      |`,
      { nearest: { Acepted: 'accepted' } },
    );
    expect(cellsOf(tracker, 'acceptance-unrecognised')).toEqual(['B3 -> Accepted', 'B4']);
    expect(findingsOf(tracker, 'acceptance-unrecognised')).toMatchObject([
      { safe: false, value: 'Acepted', data: { word: 'Acepted', nearest: 'Accepted' } },
      { safe: false, value: 'Blue', data: { word: 'Blue', nearest: null } },
    ]);
  });

  it('suggests the wording of the tracker, not that of the scheme', () => {
    const tracker = drawTracker(
      `
      number | acceptance
      1      | 已接受
      2      | 已接收`,
      { language: 'zh', nearest: { 已接收: 'accepted' } },
    );
    expect(cellsOf(tracker, 'acceptance-unrecognised')).toEqual(['B3 -> 已接受']);
  });

  it('leaves errors and rows for information to others', () => {
    const tracker = drawTracker(`
      number | acceptance | info
      1      | #N/A       |
      2      | For the Secretary-General | yes`);
    expect(cellsOf(tracker, 'acceptance-unrecognised')).toEqual([]);
  });
});
