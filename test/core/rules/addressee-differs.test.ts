import { describe, expect, it } from 'vitest';
import { sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { readTracker, recogniseLayout } from '../../../src/core/layout';
import { drawCatalogue } from '../../support/draw-catalogue';
import { drawTracker } from '../../support/draw-tracker';
import { findingsOf } from '../../support/findings-of';
import { drawSheet } from '../../support/sheet-drawing';

const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel | 1 | e | The heads should take the train.
                  |        | 2 | l | The council should pay for it.`,
);
const given = { 'shared-source': sharedSourceOf(catalogue) };

describe('addressee-differs', () => {
  it('says both, and leaves the correction to a person', () => {
    const tracker = drawTracker('report | number | addressee\nJIU/REP/2021/3 | 1 | Council');
    expect(findingsOf(tracker, 'addressee-differs', { given })[0]).toMatchObject({
      data: { addressee: 'legislative', official: 'executive', byColumn: false },
      safe: false,
    });
  });

  it('points at the text where its column tells the addressee, and suggests nothing: it has to be moved', () => {
    const sheet = drawSheet(`
JIU/REP/2021/3 Travel
Recommendation to the executive head | Recommendation to governing bodies | Accepted | Not accepted | Not started | Implemented
Recommendation 1: The heads should take the train. | | X | | X |
Recommendation 2: The council should pay for it. | | X | | | X`);
    const tracker = readTracker([sheet], recogniseLayout([sheet], {}), { asOf: null, mapping: new Map() });
    const found = findingsOf(tracker, 'addressee-differs', { given });
    expect(found.map(({ row, column, suggestion, data }) => [row, column, suggestion, data])).toEqual([
      [3, 0, null, { addressee: 'executive', official: 'legislative', byColumn: true }],
    ]);
  });
});
