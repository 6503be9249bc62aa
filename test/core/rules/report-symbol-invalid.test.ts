import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

describe('report-symbol-invalid', () => {
  it('is content with the forms of the United Nations system, also with words around them', () => {
    const tracker = drawTracker(`
      report
      JIU/REP/2021/3
      JIU/NOTE/2020/1
      JIU/REP/99/1
      A/78/5 (Vol. I)
      A/70/581, para. 10
      WO/PBC/34/6
      JIU/REP/2020/5号文件 一个题目`);
    expect(cellsOf(tracker, 'report-symbol-invalid')).toEqual([]);
  });

  it('mends spaces, case, width and slashes, which is safe', () => {
    const tracker = drawTracker(`
      report
      JIU/REP/2021/3
      jiu/rep/2021/3
      JIU／REP／2021／3
      "JIU/REP/2021/3 "
      JIU\\REP\\2021\\3
      jiu/rep/2021/3: A title`);
    const right = 'JIU/REP/2021/3';
    expect(cellsOf(tracker, 'report-symbol-invalid')).toEqual([
      `A3 -> ${right}`,
      `A4 -> ${right}`,
      `A5 -> ${right}`,
      `A6 -> ${right}`,
      `A7 -> ${right}: A title`,
    ]);
    expect(findingsOf(tracker, 'report-symbol-invalid').every(({ safe }) => safe)).toBe(true);
  });

  it('guesses, but does not mend unasked, a prefix left out or a series misspelt', () => {
    const tracker = drawTracker(`
      report
      JIU/REP/2021/3
      JIU/REP/2021/2
      JIU/REP/2021/5
      REP/2021/6
      JIU/RPE/2021/7
      JIU/REPORT/2021/8
      JIU/REP/2021
      Cybersecurity
      12`);
    expect(cellsOf(tracker, 'report-symbol-invalid')).toEqual([
      'A5 -> JIU/REP/2021/6',
      'A6 -> JIU/REP/2021/7',
      'A7 -> JIU/REP/2021/8',
      'A8',
      'A9',
      'A10',
    ]);
    expect(findingsOf(tracker, 'report-symbol-invalid').some(({ safe }) => safe)).toBe(false);
  });

  it('learns the form each source uses', () => {
    const tracker = drawTracker(`
      source           | report
      JIU              | JIU/REP/2023/4
      Internal Audit   | IA/2023/12
      Internal Audit   | IA/2023/07
      Internal Audit   | IA-2023-09
      Internal Audit   | ia/2023/10
      Internal Audit   | IA/2023/11
      Internal Audit   | IA/2022/02
      Internal Audit   | Travel
      IMAC             | IMAC/2024
      External Auditor | Audit of the year
      External Auditor | Audit of stores`);
    expect(cellsOf(tracker, 'report-symbol-invalid')).toEqual(['B5 -> IA/2023/09', 'B6 -> IA/2023/10', 'B9']);
    expect(findingsOf(tracker, 'report-symbol-invalid')[0]).toMatchObject({
      safe: true,
      data: { because: 'form', written: 'IA-2023-09', example: 'IA/2023/12' },
    });
  });

  it('tells series apart by their letters where no source is named', () => {
    const tracker = drawTracker(`
      report
      JIU/REP/2023/4
      JIU/REP/2023/5
      JIU/REP/2023/6
      JIU/REP/2023/7
      IA/2023/12
      IA/2023/13
      IA-2023-14
      IA/2023/15
      RX/2023/4
      XY-23`);
    expect(cellsOf(tracker, 'report-symbol-invalid')).toEqual(['A8 -> IA/2023/14', 'A11']);
  });

  it('finds a missing symbol, and a symbol given once for many rows only once', () => {
    const tracker = drawTracker(`
      report         | number
      JIU/REP/2021/3 | 1
                     | 2
      jiu/rep/2021/5 | 1
      ^              | 2
      #REF!          | 1`);
    expect(cellsOf(tracker, 'report-symbol-invalid')).toEqual(['A3', 'A4 -> JIU/REP/2021/5']);
    expect(findingsOf(tracker, 'report-symbol-invalid')[0]?.data).toMatchObject({ because: 'missing' });
  });
});
