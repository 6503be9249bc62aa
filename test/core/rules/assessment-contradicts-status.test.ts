import { describe, expect, it } from 'vitest';
import { cellsOf, findingsOf } from '../../support/findings-of';
import { drawTracker } from '../../support/draw-tracker';

const rule = 'assessment-contradicts-status';
const one = (assessment: string, implementation: string) =>
  findingsOf(
    drawTracker(`
      report         | number | assessment    | acceptance | implementation
      JIU/REP/2021/3 | 1      | ${assessment} | accepted   | ${implementation}`),
    rule,
  );

describe(rule, () => {
  it('says what the comment says, cites its words and their sentence as typed, and names the status cell', () => {
    expect(one('Approved in 2021. The Manual  WILL be issued in 2024.', 'implemented')).toMatchObject([
      {
        row: 1,
        column: 2,
        data: {
          status: 'implemented',
          says: 'to-come',
          words: 'WILL be issued',
          clause: 'The Manual  WILL be issued in 2024.',
        },
        suggestion: null,
        related: [{ row: 1, column: 4 }],
      },
    ]);
    expect(one('Пока не завершена инвентаризация.', 'implemented')).toMatchObject([
      { data: { says: 'unfinished', words: 'Пока не завершена' } },
    ]);
    expect(one('Nothing has been done.', 'in progress')).toMatchObject([{ data: { says: 'not-begun' } }]);
    expect(one('Work on the manual has begun.', 'not started')).toMatchObject([{ data: { says: 'begun' } }]);
    expect(one('Fully implemented.', 'in progress')).toMatchObject([{ data: { says: 'done' } }]);
  });

  it('cites letters with vowel marks, accents and widths exactly', () => {
    expect(one('لم يُستكمَل العملُ بعدُ في مكتبين.', 'implemented')).toMatchObject([{ data: { words: 'لم يُستكمَل' } }]);
    expect(one('L’ÉTUDE n’a pas encore été ACHEVÉE.', 'implemented')).toMatchObject([
      { data: { words: 'n’a pas encore été ACHEVÉE' } },
    ]);
  });

  it('reads neither quotations nor titles nor markup', () => {
    expect(one('Rule 5 says “the committee will be consulted”. It is in force.', 'implemented')).toEqual([]);
    expect(one('《将要制定的政策》已发布。', 'implemented')).toEqual([]);
    expect(one('<p>Issued in 2021.</p><p class="will be issued">In force.</p>', 'implemented')).toEqual([]);
  });

  it('names the status columns of a matrix', () => {
    const tracker = drawTracker(`
      report         | number | assessment          | implementation:in_progress | implementation:implemented
      JIU/REP/2021/3 | 1      | Work is under way.  |                            | X`);
    expect(findingsOf(tracker, rule)).toMatchObject([{ column: 2, related: [{ row: 1, column: 3 }] }]);
  });

  it('says nothing of numbers, of several marks and of words it does not know', () => {
    const tracker = drawTracker(`
      report         | number | assessment                    | implementation
      JIU/REP/2021/3 | 1      | 2024                          | implemented
      JIU/REP/2021/3 | 2      | The manual will be issued.    | nearly there
      JIU/REP/2021/3 | 3      | Lorem ipsum dolor sit amet.   | implemented`);
    expect(cellsOf(tracker, rule)).toEqual([]);
  });

  // A pattern that runs wild would take minutes and end the test.
  it('reads cells of the greatest length', () => {
    const prose = `${'The manual was sent out, and all (but a few) units have answered “yes”. '.repeat(440)}It is being revised.`;
    expect(one(prose, 'implemented')).toMatchObject([{ data: { words: 'is being revised' } }]);
    const dense = 'is currently being (in the process of) no action has as yet been '.repeat(490);
    const runs = ['“'.repeat(32_000), '<a'.repeat(16_000), '将'.repeat(32_000), 'لم '.repeat(10_600)];
    expect([dense, ...runs].flatMap((text) => one(text, 'implemented'))).toEqual([]);
  });
});
