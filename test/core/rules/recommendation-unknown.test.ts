import { describe, expect, it } from 'vitest';
import { sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { drawCatalogue } from '../../support/draw-catalogue';
import { drawTracker } from '../../support/draw-tracker';
import { findingsOf } from '../../support/findings-of';

const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel | 1    | e | Take the train.
                  |        | 2(a) | l | Pay for it.`,
);

describe('recommendation-unknown', () => {
  it('names the numbers there are', () => {
    const tracker = drawTracker('report | number\njiu/rep/2021/3 | 12');
    const given = { 'shared-source': sharedSourceOf(catalogue) };
    expect(findingsOf(tracker, 'recommendation-unknown', { given })[0]).toMatchObject({
      data: { report: 'JIU/REP/2021/3', number: '12', known: ['1', '2(a)'] },
      severity: 'warning',
      suggestion: null,
    });
  });
});
