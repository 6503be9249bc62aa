import { describe, expect, it } from 'vitest';
import { nameForms } from '../../../src/core/rules/officer-names';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('responsible-variant', () => {
  it('mends spaces, width and case towards what most rows say, and nothing else unasked', () => {
    const tracker = drawTracker(`
      number | responsible
      1      | IT Division
      2      | IT Division
      3      | IT division
      4      | ＩＴ　Division
      5      | IT-Division
      6      | IT Division (ITD)`);
    expect(findingsOf(tracker, 'responsible-variant').map(({ value, safe }) => [value, safe])).toEqual([
      ['IT division', true],
      ['ＩＴ　Division', true],
      ['IT-Division', false],
      ['IT Division (ITD)', false],
    ]);
    expect(findingsOf(tracker, 'responsible-variant')[0]).toMatchObject({
      severity: 'hint',
      suggestion: 'IT Division',
      data: { name: 'IT division', usual: 'IT Division', times: 2 },
      related: [{ row: 1, column: 1 }],
    });
  });

  it('is never sure between two that are equally frequent', () => {
    const tracker = drawTracker(`
      number | responsible
      1      | Finance
      2      | finance`);
    expect(findingsOf(tracker, 'responsible-variant')).toMatchObject([{ value: 'finance', safe: false }]);
  });

  it('keeps apart officers whose title two abbreviations tell apart', () => {
    const tracker = drawTracker(`
      number | responsible
      1      | Head of Division (HD)
      2      | Head of Division (HOD)
      3      | Head of Division`);
    expect(cellsOf(tracker, 'responsible-variant')).toEqual([]);
  });

  it('leaves long texts alone, and what is no name', () => {
    const tracker = drawTracker(`
      number | responsible
      1      | ${'Finance '.repeat(40)}
      2      | ${'FINANCE '.repeat(40)}
      3      | -
      4      | –`);
    expect(cellsOf(tracker, 'responsible-variant')).toEqual([]);
  });
});

describe('the forms of a name', () => {
  it.each([
    ['Chief of Travel (CT)', 'chiefoftravel', 'ct'],
    ['Direction des achats (DA)', 'directiondesachats', 'da'],
    ['Отдел кадров (ОК)', 'отделкадров', 'ок'],
    ['人力资源司（人力司）司长', '人力资源司司长', '人力司司长'],
    ['إدارة السفر (TRV)', 'ادارهالسفر', 'trv'],
  ])('%s', (name, long, short) => {
    expect(nameForms(name)?.abbreviated).toMatchObject({ long, short });
  });

  it.each([
    'Director (Finance)',
    'Deputy Director (HR)',
    'Finance (2)',
    'Head of Travel and Chief of Staff (COS)',
    '司长（采购司）',
  ])('%s holds no shorter form of itself', (name) => {
    expect(nameForms(name)?.abbreviated).toBeNull();
  });
});
