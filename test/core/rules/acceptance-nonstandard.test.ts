import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const list = (...words: string[]) => [{ area: { row: 1, column: 1, rows: 9, columns: 1 }, words }];

describe('acceptance-nonstandard', () => {
  it('holds every wording against the one most rows use, to the letter', () => {
    const tracker = drawTracker(`
      number | acceptance
      1      | Accepted
      2      | Accepted
      3      | ACCEPTED
      4      | "Accepted "
      5      | Not accepted`);
    expect(cellsOf(tracker, 'acceptance-nonstandard')).toEqual(['B4 -> Accepted', 'B5 -> Accepted']);
    expect(findingsOf(tracker, 'acceptance-nonstandard')[1]).toMatchObject({
      value: 'Accepted ',
      safe: true,
      data: { code: 'accepted', standard: 'Accepted', because: 'majority' },
    });
  });

  it('takes the drop-down list for the law, even against the majority', () => {
    const tracker = drawTracker([
      {
        dropDowns: list('ACCEPTED', 'Not accepted'),
        table: `
      number | acceptance
      1      | Accepted
      2      | Accepted
      3      | ACCEPTED
      4      | Not accepted`,
      },
    ]);
    expect(cellsOf(tracker, 'acceptance-nonstandard')).toEqual(['B2 -> ACCEPTED', 'B3 -> ACCEPTED']);
  });

  it('accepts every word of the list, and is not sure where the list has two for one status', () => {
    const tracker = drawTracker([
      {
        dropDowns: list('Accepted', 'ACCEPTED'),
        table: `
      number | acceptance
      1      | Accepted
      2      | ACCEPTED
      3      | accepted`,
      },
    ]);
    expect(cellsOf(tracker, 'acceptance-nonstandard')).toEqual(['B4 -> Accepted']);
    expect(findingsOf(tracker, 'acceptance-nonstandard')[0]).toMatchObject({
      safe: false,
      data: { because: 'drop-down' },
    });
  });

  it('goes by the label in the tracker’s language where two wordings are used equally', () => {
    const tracker = drawTracker(`
      number | acceptance
      1      | ACCEPTED
      2      | Accepted`);
    expect(cellsOf(tracker, 'acceptance-nonstandard')).toEqual(['B2 -> Accepted']);
    expect(findingsOf(tracker, 'acceptance-nonstandard')[0]?.data).toMatchObject({ because: 'label' });
  });

  it('lets each column have its own wording, in any language', () => {
    const tracker = drawTracker([
      {
        table: `
        number | acceptance
        1      | Accepted`,
      },
      {
        table: `
        number | acceptance
        1      | 已接受
        2      | 已接受`,
      },
    ]);
    expect(cellsOf(tracker, 'acceptance-nonstandard')).toEqual([]);
  });

  it('says nothing of marks and of rows for information', () => {
    const ticks = drawTracker(`
      number | acceptance:accepted
      1      | X`);
    expect(cellsOf(ticks, 'acceptance-nonstandard')).toEqual([]);
    const information = drawTracker(`
      number | acceptance | info
      1      | Accepted |
      2      | ACCEPTED | yes`);
    expect(cellsOf(information, 'acceptance-nonstandard')).toEqual([]);
  });
});
