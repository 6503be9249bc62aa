import { describe, expect, it } from 'vitest';
import { sharedSourceOf } from '../../../src/core/catalogue/catalogue';
import { lastPeriodOf } from '../../../src/core/period/last-period';
import { runRules } from '../../../src/core/rules/check';
import { ignoredOf, usualSettings } from '../../../src/core/rules/settings';
import { drawCatalogue } from '../../support/draw-catalogue';
import { drawTracker } from '../../support/draw-tracker';
import { findingsOf } from '../../support/findings-of';

const catalogue = drawCatalogue(
  'en',
  `JIU/REP/2021/3 | Travel | 1 | e | Take the train.
                  |        | 2 | l | Pay for it.
                  |        | 3 | e | Report on it.`,
);
const given = { 'shared-source': sharedSourceOf(catalogue) };
const tracker = drawTracker('report | number\nJIU/REP/2021/3 | 2\nJIU/REP/2021/3 |');

describe('recommendation-missing', () => {
  it('is about the report, and lists the numbers', () => {
    const found = findingsOf(tracker, 'recommendation-missing', { given });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'hint',
      about: { symbol: 'JIU/REP/2021/3', number: null },
      data: { report: 'JIU/REP/2021/3', numbers: ['1', '3'] },
    });
  });

  it('passes over what was listed last period: it was closed since', () => {
    const before = drawTracker('report | number\nJIU/REP/2021/3 | 1');
    const besides = { given: { ...given, 'last-period': lastPeriodOf(before, 'Last year') } };
    expect(findingsOf(tracker, 'recommendation-missing', besides)[0]?.data).toMatchObject({ numbers: ['3'] });
  });

  it('stays ignored for the report, whichever of its rows comes first', () => {
    const [finding] = findingsOf(tracker, 'recommendation-missing', { given });
    if (!finding) throw new Error('A finding was expected.');
    const settings = { ...usualSettings, ignored: [ignoredOf(finding, 'Closed in 2019.')] };
    const turned = drawTracker('report | number\nJIU/REP/2021/3 |\nJIU/REP/2021/3 | 2');
    const { findings, ignored } = runRules(turned, { given, settings, only: new Set(['recommendation-missing']) });
    expect(findings).toEqual([]);
    expect(ignored).toHaveLength(1);
  });
});
