import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('text-missing', () => {
  it('finds a blank text', () => {
    const tracker = drawTracker(`
      number | text
      1      | Report every year
      2      |
      3      | "  "`);
    expect(cellsOf(tracker, 'text-missing')).toEqual(['B3', 'B4']);
    expect(findingsOf(tracker, 'text-missing')[0]?.severity).toBe('warning');
  });
});
