import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, wholePercentages } from '../../../src/core/figures/percent';

describe('whole percentages', () => {
  it.each([
    [
      [25, 2, 24],
      [49, 4, 47],
    ],
    [
      [2, 36, 1],
      [5, 92, 3],
    ],
    // Three equal thirds: the first gets what is missing.
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    // Equal remainders: the larger count first.
    [
      [1, 3, 4],
      [12, 38, 50],
    ],
    [
      [0, 7],
      [0, 100],
    ],
    [[], []],
  ])('of %j are %j', (counts, percentages) => {
    expect(wholePercentages(counts)).toEqual(percentages);
  });

  it('are not there where nothing is counted', () => {
    expect(wholePercentages([0, 0])).toEqual([null, null]);
    expect(rateOf(0, 0)).toEqual({ numerator: 0, denominator: 0, percent: null });
  });

  it('add up to 100, each within one of its share', () => {
    const counts = fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 9 }).filter((each) => each.some(Boolean));
    fc.assert(
      fc.property(counts, (each) => {
        const sum = each.reduce((total, count) => total + count, 0);
        const percentages = wholePercentages(each).map(Number);
        expect(percentages.reduce((total, percent) => total + percent, 0)).toBe(100);
        percentages.forEach((percent, at) => {
          expect(Math.abs(percent - ((each[at] ?? 0) * 100) / sum)).toBeLessThan(1);
        });
      }),
    );
  });
});
