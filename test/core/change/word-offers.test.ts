import { describe, expect, it } from 'vitest';
import { wordOffers } from '../../../src/core/change/word-offers';
import { drawTracker } from '../../support/draw-tracker';

describe('what a drop-down list on a status column offers', () => {
  it('says each status as the column does, and what the column never says as the scheme does', () => {
    const tracker = drawTracker(`
      number | acceptance | implementation
      1      | Accepted   | Underway
      2      | ACCEPTED   | Underway
      3      | Accepted   | In progress`);
    const [acceptance, implementation] = wordOffers(tracker);
    expect(acceptance).toMatchObject({ column: 1, areas: [{ row: 1, rows: 3, column: 1, columns: 1 }] });
    expect(acceptance?.words[0]).toBe('Accepted');
    expect(implementation?.words).toContain('Underway');
    expect(implementation?.words).not.toContain('In progress');
    expect(implementation?.words).toHaveLength(tracker.scheme.implementation.length);
  });

  it('speaks the language of the tracker', () => {
    const tracker = drawTracker(
      `
      number | acceptance
      1      | 已接受`,
      { language: 'zh' },
    );
    expect(wordOffers(tracker)[0]?.words).toEqual(
      tracker.scheme.acceptance.map(({ code, label }) => (code === 'accepted' ? '已接受' : label.zh)),
    );
  });

  it('leaves columns of marks alone, and columns that have a list', () => {
    const marks = drawTracker(`
      number | acceptance:accepted | acceptance:not_accepted
      1      | X                   |`);
    expect(wordOffers(marks)).toEqual([]);
    const listed = drawTracker([
      {
        table: `
      number | acceptance
      1      | Accepted
      2      | Accepted`,
        dropDowns: [{ area: { row: 1, column: 1, rows: 2, columns: 1 }, words: ['Accepted', 'Rejected'] }],
      },
    ]);
    expect(wordOffers(listed)).toEqual([]);
  });
});
