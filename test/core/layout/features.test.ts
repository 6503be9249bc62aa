// One feature of layouts at a time: what a tracker may look like, drawn as small as shows it.
import { describe, expect, test } from 'vitest';
import { columnOf, drawSheet } from '../../support/sheet-drawing';
import { lines, marksOf, recognised } from '../../support/recognised';

describe('tick matrices', () => {
  const matrix = drawSheet(`
Report | Rec. no. | Recommendation | Acceptance | < | < | Status of implementation | < | < | Comments
^ | ^ | ^ | Accepted | Not accepted | Under consideration | Not started | In progress | Implemented | ^
JIU/REP/2021/3 | 1 | Prepare a full report on the matter. | X |  |  |  | x |  | Being written.
JIU/REP/2021/3 | 2 | Consider the report at the next session. |  | Х |  |  |  |  | Cyrillic letter.
JIU/REP/2021/3 | 3 | Consider the report at a later session. | ✓ |  |  |  |  | ● | Two kinds of signs.
JIU/REP/2021/3 | 4 | Consider it once more. | x | x |  |  |  | soon | Two marks.
Total |  |  | 3 | 2 | 0 | 0 | 1 | 1 |`);
  const found = recognised(matrix);
  test('columns', () => {
    expect(marksOf(found.blocks[0], 'acceptance')).toEqual({
      accepted: 'D',
      not_accepted: 'E',
      under_consideration: 'F',
    });
    expect(marksOf(found.blocks[0], 'implementation')).toEqual({
      not_started: 'G',
      in_progress: 'H',
      implemented: 'I',
    });
    expect(found.blocks[0]?.headerRows).toEqual([0, 1]);
    expect(found.fields).toEqual({ report: 'A', number: 'B', text: 'C', assessment: 'J' });
  });
  test('rows, and the total is none', () => {
    expect(lines(found.rows)).toEqual([
      'JIU/REP/2021/3 1 - accepted in_progress',
      'JIU/REP/2021/3 2 - not_accepted -',
      'JIU/REP/2021/3 3 - accepted implemented',
      'JIU/REP/2021/3 4 - ! -',
    ]);
  });
  test('two marks and a stray word', () => {
    const [, , , row] = found.rows;
    expect(row?.acceptance).toEqual({ kind: 'conflicting', columns: [3, 4], codes: ['accepted', 'not_accepted'] });
    expect(row?.strayMarks).toEqual([{ status: 'implementation', column: columnOf('I'), word: 'soon' }]);
    expect(found.rows[0]?.entries.acceptance).toMatchObject({ row: 2, column: columnOf('D'), value: 'X' });
    expect(found.rows[0]?.acceptance).toMatchObject({ word: 'Accepted' });
  });
  test('a cross beside ticks means no', () => {
    const { rows } = recognised(
      drawSheet(`
文号 | 建议编号 | 建议 | 接受 | 不接受 | 不相关 | 评估
JIU/REP/2021/3 | 1 | 行政首长应起草一份全面报告。 | √ | × | × | 正在起草。
JIU/REP/2021/3 | 2 | 立法机构应审议这份报告。 | × | √ | × | 无此必要。`),
    );
    expect(lines(rows)).toEqual(['JIU/REP/2021/3 1 - accepted -', 'JIU/REP/2021/3 2 - not_accepted -']);
  });
  test('group names typed without merging', () => {
    const { rows, blocks } = recognised(
      drawSheet(`
Cote | N° | Recommandation | Acceptation |  |  | Mise en œuvre |  |  | Observations
 |  |  | acceptée | non acceptée | sans objet | non commencée | en cours | appliquée |
JIU/REP/2021/3 | 1 | Établir un rapport complet sur la question. | x |  |  |  | x |  | En préparation.
JIU/REP/2021/3 | 2 | Examiner ce rapport à la prochaine session. |  |  | x |  |  |  | Ne concerne pas.`),
    );
    expect(blocks[0]?.headerRows).toEqual([0, 1]);
    expect(lines(rows)).toEqual(['JIU/REP/2021/3 1 - accepted in_progress', 'JIU/REP/2021/3 2 - not_relevant -']);
  });
  test('words for yes and no, and the Board of Auditors’ four columns', () => {
    const found = recognised(
      drawSheet(`
Report reference | Recommendation of the Board | Administration's response | Implemented | Under implementation | Not implemented | Overtaken by events
A/75/5 (Vol. II), chap. II, para. 23 | Review the asset records each year. | Done in 2021. | Yes | No | No | No
A/75/5 (Vol. II), chap. II, para. 40 | Close the old projects in time. | Work continues. |  | Yes |  |
A/75/5 (Vol. II), chap. II, para. 41 | Revise the manual on property. | The system was replaced. |  |  |  | Yes`),
    );
    expect(found.scheme).toBe('board-of-auditors');
    expect(lines(found.rows)).toEqual([
      'A/75/5 (Vol. II) 23 - - implemented',
      'A/75/5 (Vol. II) 40 - - in_progress',
      'A/75/5 (Vol. II) 41 - - overtaken',
    ]);
  });
});

describe('reports given once', () => {
  test('merged down', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Title | Rec. no. | Recommendation | Acceptance
JIU/REP/2022/1 | Travel | 1 | Adopt rules for travel by train. | Accepted
^ | ^ | 2 | Report on savings every second year. | Rejected
JIU/REP/2022/2 | Interns | 1 | Pay interns a small allowance. | Accepted`),
    );
    expect(lines(rows).map((line) => line.slice(0, 16))).toEqual([
      'JIU/REP/2022/1 1',
      'JIU/REP/2022/1 2',
      'JIU/REP/2022/2 1',
    ]);
    expect(rows[1]?.entries.reportTitle).toEqual({ value: 'Travel', row: 1, column: 1, inherited: true });
  });
  test('given once and left blank below', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Title | Rec. no. | Recommendation | Acceptance
JIU/REP/2022/1 | Travel | 1 | Adopt rules for travel by train. | Accepted
 |  | 2 | Report on savings every second year. | Rejected
 |  | 3 | Buy tickets early. | Accepted
JIU/REP/2022/2 | Interns | 1 | Pay interns a small allowance. | Accepted`),
    );
    expect(rows.map((row) => [row.symbol, row.entries.reportTitle?.value, row.entries.report?.inherited])).toEqual([
      ['JIU/REP/2022/1', 'Travel', false],
      ['JIU/REP/2022/1', 'Travel', true],
      ['JIU/REP/2022/1', 'Travel', true],
      ['JIU/REP/2022/2', 'Interns', false],
    ]);
  });
  test('a blank in a column that is else filled is a blank', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Acceptance
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted
JIU/REP/2022/1 | 2 | Report on savings every second year. | Rejected
 | 3 | Buy tickets early. | Accepted
JIU/REP/2022/2 | 1 | Pay interns a small allowance. | Accepted`),
    );
    expect(rows.map((row) => row.symbol)).toEqual(['JIU/REP/2022/1', 'JIU/REP/2022/1', '', 'JIU/REP/2022/2']);
  });
  test('named in a line above each block, with its contact', () => {
    const { rows, blocks } = recognised(
      drawSheet(`
JIU/REP/2021/3: Cybersecurity | < | <
Contact: Ms A. Example (IT) | < | <
Recommendation | Acceptance | Status
Recommendation 1: The heads should write a report on the matter. | Accepted | Implemented
Recommendation 2: The bodies should consider this report. | Accepted | Not started

JIU/REP/2021/2: Landlocked countries | < | <
Contact: Mr B. Sample | < | <
Recommendation | Acceptance | Status
Recommendation 7: The bodies should issue a directive soon. | Rejected |`),
    );
    expect(lines(rows)).toEqual([
      'JIU/REP/2021/3 1 - accepted implemented',
      'JIU/REP/2021/3 2 - accepted not_started',
      'JIU/REP/2021/2 7 - not_accepted -',
    ]);
    expect(blocks.map((block) => block.reportLine?.title)).toEqual(['Cybersecurity', 'Landlocked countries']);
    expect(rows[2]?.entries.contact).toEqual({ value: 'Mr B. Sample', row: 7, column: 0, inherited: true });
    expect(rows[2]?.entries.report).toMatchObject({ row: 6, column: 0, inherited: true });
  });
  test('named in section rows under one header', () => {
    const { rows, blocks } = recognised(
      drawSheet(`
No. | Recommendation | Acceptance | Implementation
JIU/REP/2021/3 Cybersecurity | < | < | <
1 | Write a report on the matter at hand. | Accepted | Implemented
2 | Consider this report at the session. | Accepted | Not started
JIU/REP/2021/2 Landlocked countries | < | < | <
7 | Issue a directive as soon as possible. | Rejected |`),
    );
    expect(lines(rows).map((line) => line.slice(0, 16))).toEqual([
      'JIU/REP/2021/3 1',
      'JIU/REP/2021/3 2',
      'JIU/REP/2021/2 7',
    ]);
    expect(blocks.map((block) => block.reportLine?.row)).toEqual([1, 4]);
  });
  test('symbol and title in one cell', () => {
    const { rows } = recognised(
      drawSheet(`
Report | Rec. no. | Recommendation | Acceptance
JIU/REP/2021/3 - Cybersecurity in the system | 1 | Write a report on the matter at hand. | Accepted
JIU/REP/2021/2 - Landlocked developing countries | 4 | Issue a directive as soon as possible. | Rejected`),
    );
    expect(rows.map((row) => [row.symbol, row.entries.reportTitle?.value])).toEqual([
      ['JIU/REP/2021/3', 'Cybersecurity in the system'],
      ['JIU/REP/2021/2', 'Landlocked developing countries'],
    ]);
  });
  test('titles and contacts on a sheet that is no tracker', () => {
    const list = drawSheet(
      `
Symbol | Title | Focal point
JIU/REP/2021/3 | Cybersecurity | Ms A. Example
JIU/REP/2021/2 | Landlocked countries | Mr B. Sample`,
      { name: 'Reports' },
    );
    const tracker = drawSheet(
      `
Symbol | Rec. no. | Recommendation | Acceptance
JIU/REP/2021/2 | 4 | Issue a directive as soon as possible. | Rejected`,
      { name: 'Tracker' },
    );
    const { rows, kinds } = recognised([list, tracker]);
    expect(kinds).toEqual(['other', 'tracker']);
    expect(rows[0]?.entries.reportTitle).toMatchObject({ value: 'Landlocked countries', inherited: true });
    expect(rows[0]?.entries.contact).toMatchObject({ value: 'Mr B. Sample', row: 1, column: 0 });
  });
});

describe('addressees and numbers', () => {
  test('the addressee is told by the column', () => {
    const { rows, blocks } = recognised(
      drawSheet(`
文号 | 建议 | < | 是否接受建议 | 落实情况
^ | 行政首长 | 立法/管理机构 | ^ | ^
JIU/REP/2021/3 | 建议1：行政首长应起草一份全面报告。 |  | 接受 | 进行中
JIU/REP/2021/3 |  | 建议2：立法机构应审议这份报告。 | 不接受 |
JIU/REP/2021/3 |  |  | 接受 | 进行中`),
    );
    expect(blocks[0]?.addresseeColumns).toEqual({ executive: 1, legislative: 2 });
    expect(lines(rows)).toEqual([
      'JIU/REP/2021/3 1 executive accepted in_progress',
      'JIU/REP/2021/3 2 legislative not_accepted -',
      'JIU/REP/2021/3 - - accepted in_progress',
    ]);
    expect(rows[1]?.entries.text).toMatchObject({ column: 2 });
  });
  test('told by the column in one header row', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Recommendations to executive heads | Recommendations to governing bodies | Acceptance
JIU/REP/2021/3 | 1. Write a report on the matter at hand. |  | Accepted
JIU/REP/2021/3 |  | 2. Consider this report at the session. | Accepted`),
    );
    expect(lines(rows)).toEqual(['JIU/REP/2021/3 1 executive accepted -', 'JIU/REP/2021/3 2 legislative accepted -']);
  });
  test('a running number is not the recommendation’s where a better column is', () => {
    const { fields, rows } = recognised(
      drawSheet(`
No. | Reference | Recommendation | Status
1 | A/70/581, para. 10 | Strengthen the governance framework. | Under implementation
2 | A/70/581, para. 13 | Strengthen compliance reviews further. | Implemented
3 | A/72/151, para. 7 | Strengthen the service desk further. | Under implementation`),
    );
    expect(fields).toMatchObject({ report: 'B', number: 'B' });
    expect(lines(rows).map((line) => line.split(' -')[0])).toEqual(['A/70/581 10', 'A/70/581 13', 'A/72/151 7']);
  });
  test('a header that says recommendation above numbers, its text elsewhere', () => {
    const { fields } = recognised(
      drawSheet(`
Report | Recommendation | Description | Status
JIU/REP/2021/3 | 3(a) | Write a report on the matter at hand. | Implemented
JIU/REP/2021/3 | 3(b) | Consider this report at the session. | Not started`),
    );
    expect(fields).toEqual({ report: 'A', number: 'B', text: 'C', implementation: 'D' });
  });
  test('number and text in one cell', () => {
    const { fields, rows } = recognised(
      drawSheet(`
№ п/п | Обозначение | Рекомендация | Статус
1 | JIU/REP/2021/3 | Рекомендация 4: Подготовить полный доклад. | выполнена
2 | JIU/REP/2021/3 | Рекомендация 7: Рассмотреть этот доклад. | не начата`),
    );
    expect(fields).toMatchObject({ number: 'C', text: 'C' });
    expect(lines(rows)).toEqual(['JIU/REP/2021/3 4 - - implemented', 'JIU/REP/2021/3 7 - - not_started']);
  });
  test('rows for information', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Rec. no. | Addressed to | Recommendation | Acceptance | Status
JIU/REP/2021/3 | 1 | Executive head | Write a report on the matter at hand. | Accepted | Implemented
JIU/REP/2021/3 | 2 | UN Secretary-General | Name a representative of the system. |  |
JIU/REP/2021/3 | 3 |  | Name a representative of the system. | For information only | <`),
    );
    expect(rows.map((row) => row.forInformation)).toEqual([false, true, true]);
    expect(rows[2]?.acceptance.kind).toBe('blank');
  });
});

describe('the day the statuses stood at', () => {
  const under = (line: string) =>
    recognised(
      drawSheet(`
${line}

Symbol | Rec. no. | Recommendation | Acceptance
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted
JIU/REP/2022/1 | 2 | Report on savings every second year. | Rejected`),
    ).asOf;
  test.each([
    ['Status as at 31 March 2023', '2023-03-31'],
    ['Status as at: | 31 March 2023', '2023-03-31'],
    ['Cut-off date | 45016', '2023-03-31'],
    ['Prepared by: | the secretariat | 45016', null],
    ['Reports read at | 3', null],
  ])('%s', (line, day) => {
    expect(under(line)).toBe(day);
  });
});
