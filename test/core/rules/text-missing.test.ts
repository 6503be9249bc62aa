import { describe, expect, it } from 'vitest';
import { sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { drawCatalogue } from '../../support/draw-catalogue';
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

  it('suggests the official text where the source has it', () => {
    const catalogue = drawCatalogue('en', 'JIU/REP/2021/3 | Travel | 1 | e | Recommendation 1: Travel by train.');
    const tracker = drawTracker(`
      report         | number | text
      JIU/REP/2021/3 | 1      |
      JIU/REP/2021/3 | 2      |
                     | 1      | `);
    const besides = { given: { 'shared-source': sharedSourceOf(catalogue) } };
    expect(cellsOf(tracker, 'text-missing', besides)).toEqual(['C2 -> Travel by train.', 'C3', 'C4']);
    expect(findingsOf(tracker, 'text-missing', besides)[0]?.safe).toBe(false);
  });
});
