// Layouts that invite mistakes: what is no tracker, what is no row, what is no header.
import { describe, expect, test } from 'vitest';
import { drawSheet } from '../../support/sheet-drawing';
import { lettersOf, lines, marksOf, recognised } from '../../support/recognised';

const three = `
Symbol | Rec. no. | Recommendation | Acceptance | Implementation
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted | In progress
JIU/REP/2022/1 | 2 | Report on savings every second year. | Not accepted |
JIU/REP/2022/2 | 1 | Pay interns a small allowance. | Accepted | Implemented`;
const threeLines = [
  'JIU/REP/2022/1 1 - accepted in_progress',
  'JIU/REP/2022/1 2 - not_accepted -',
  'JIU/REP/2022/2 1 - accepted implemented',
];

describe('not a tracker', () => {
  test.each([
    [
      'a budget',
      `
Budget 2024
Item | Amount | Status | Responsible
Travel | 1200 | Approved | Finance
Printing | 300 | Pending | Conference
Total | 1500 | |`,
    ],
    [
      'an address list',
      `
No. | Name | Title | Contact | Address | Telephone
1 | Ms A. Example | Director | a@example.org | 1 Street | 123
2 | Mr B. Sample | Officer | b@example.org | 2 Street | 456`,
    ],
    [
      'a list of reports',
      `
报告编号 | 报告标题 | 联系人
JIU/REP/2021/3 | 网络安全 | 甲
JIU/REP/2021/2 | 内陆发展中国家 | 乙`,
    ],
    [
      'a catalogue of texts',
      `
Symbol | Rec. no. | Addressee | Text
JIU/REP/2021/3 | 1 | executive | Write a report on the matter at hand.
JIU/REP/2021/3 | 2 | legislative | Consider this report at the session.`,
    ],
    [
      'counts by status',
      `
Status | Number
Accepted | 49
Not accepted | 2
Under consideration | 3`,
    ],
    [
      'a list of requests',
      `
Review | Kind | Received | Due | Answered
A457 | Questionnaire | 45000 | 45030 | 45029
A458 | Draft report | 45100 | 45130 | 45140`,
    ],
    ['nothing', ''],
  ])('%s', (_, drawing) => {
    const found = recognised(drawSheet(drawing));
    expect(found.kinds).toEqual(['other']);
    expect(found.rows).toEqual([]);
  });
});

describe('rows that are no recommendations', () => {
  test('totals, percentages, notes and a second small table below', () => {
    const { rows, blocks } = recognised(
      drawSheet(`${three}
Total | | 3 | 2 | 1
Percentage | | | 67% | 33%

Note: figures as at the end of the year.
* Under discussion with the Unit.

Status | Number
Accepted | 2
Not accepted | 1`),
    );
    expect(lines(rows)).toEqual(threeLines);
    expect(blocks[0]).toMatchObject({ firstRow: 1, lastRow: 3 });
  });
  test('totals above the data', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Acceptance
Total | 2 |  | 1
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted
JIU/REP/2022/1 | 2 | Report on savings every second year. | Not accepted`),
    );
    expect(rows.map((row) => row.row)).toEqual([2, 3]);
  });
  test('headings of sections and blank rows inside', () => {
    const { rows } = recognised(
      drawSheet(`
No. | Recommendation | Acceptance | Responsible
I. Reviews of 2021 | < | < | <
1 | Adopt rules for travel by train. | Accepted | Travel unit

Reviews of 2020
2 | Report on savings every second year. | Not accepted | Finance
3 | Pay interns a small allowance. | Accepted | HR`),
    );
    expect(rows.map((row) => row.row)).toEqual([2, 5, 6]);
  });
  test('the same header again on the next page', () => {
    const { rows } = recognised(drawSheet(`${three}\n\n${three.trim()}`));
    expect(lines(rows)).toEqual([...threeLines, ...threeLines]);
  });
  test('second lines of a recommendation whose text is merged down', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Acceptance | Responsible
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted | Travel unit
^ | ^ | ^ | ^ | Finance
JIU/REP/2022/1 | 2 | Report on savings every second year. | Not accepted | Finance`),
    );
    expect(rows.map((row) => row.row)).toEqual([1, 3]);
  });
  test('rows of which one cell is missing are still rows', () => {
    const { rows } = recognised(
      drawSheet(`
Symbol | Rec. no. | Addressee | Recommendation | Acceptance | Implementation
JIU/REP/2022/1 | 1 | Executive head | Adopt rules for travel by train. | Accepted | In progress
JIU/REP/2022/1 |  | Executive head | Report on savings every second year. | Accepted | Implemented
JIU/REP/2022/1 | 3 | Executive head |  | Accepted | Implemented
JIU/REP/2022/1 |  | Executive head |  | Accepted | Implemented
 | 5 | Executive head | Pay interns a small allowance. |  | `),
    );
    expect(rows.map((row) => row.row)).toEqual([1, 2, 3, 4, 5]);
  });
  test('a template’s numbered but empty rows are none', () => {
    const { rows } = recognised(
      drawSheet(`No. | Recommendation | Acceptance | Responsible
1 | Adopt rules for travel by train. | Accepted | Travel unit
2 | | |
3 | | |`),
    );
    expect(rows.map((row) => row.row)).toEqual([1]);
  });
});

describe('headers', () => {
  test('with typing slips', () => {
    const { fields } = recognised(
      drawSheet(`
Report symbl | Recomendation number | Recommedation | Aceptance | Implementaton status | Responsable
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted | In progress | Travel unit`),
    );
    expect(fields).toEqual({
      report: 'A',
      number: 'B',
      text: 'C',
      acceptance: 'D',
      implementation: 'E',
      responsible: 'F',
    });
  });
  test.each([20, 90])('in row %i', (row) => {
    const { rows, blocks } = recognised(drawSheet(three.trim(), { at: `A${row}` }));
    expect(blocks[0]?.headerRows).toEqual([row - 1]);
    expect(lines(rows)).toEqual(threeLines);
  });
  test('after many lines of text', () => {
    const { rows } = recognised(
      drawSheet(`${'Recommendations of the Unit and their implementation\n'.repeat(19)}${three.trim()}`),
    );
    expect(lines(rows)).toEqual(threeLines);
  });
  test('empty columns in between and around', () => {
    const { rows, fields } = recognised(
      drawSheet(
        `
Symbol |  | Rec. no. |  |  | Recommendation | Acceptance |  | Implementation
JIU/REP/2022/1 |  | 1 |  |  | Adopt rules for travel by train. | Accepted |  | In progress`,
        { at: 'D3' },
      ),
    );
    expect(fields).toEqual({ report: 'D', number: 'F', text: 'I', acceptance: 'J', implementation: 'L' });
    expect(lines(rows)).toEqual(threeLines.slice(0, 1));
  });
  test('in two languages, in one cell and in two rows', () => {
    const one = recognised(
      drawSheet(String.raw`
Symbol / Cote | Rec. no. / N° rec. | Recommendation\nRecommandation | Acceptance / Acceptation | Status / État
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted | In progress`),
    );
    const two = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Acceptance | Implementation
Cote | N° rec. | Recommandation | Acceptation | Mise en œuvre
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted | In progress`),
    );
    for (const { fields, rows } of [one, two]) {
      expect(fields).toEqual({ report: 'A', number: 'B', text: 'C', acceptance: 'D', implementation: 'E' });
      expect(lines(rows)).toEqual(threeLines.slice(0, 1));
    }
    expect(two.blocks[0]?.headerRows).toEqual([0, 1]);
  });
  test('columns numbered under their names', () => {
    const { rows, blocks } = recognised(
      drawSheet(`
Обозначение | № рекомендации | Рекомендация | Принятие | Ход выполнения
1 | 2 | 3 | 4 | 5
JIU/REP/2022/1 | 1 | Утвердить правила поездок поездом. | Принята | Выполняется`),
    );
    expect(blocks[0]?.headerRows).toEqual([0, 1]);
    expect(lines(rows)).toEqual(['JIU/REP/2022/1 1 - accepted in_progress']);
  });
  test('that say nothing: the content tells', () => {
    const { fields } = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Where we are | For whom
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | In progress | Executive heads
JIU/REP/2022/1 | 2 | Report on savings every second year. | Implemented | Governing bodies
JIU/REP/2022/2 | 1 | Pay interns a small allowance. | Not started | Executive heads`),
    );
    expect(fields).toMatchObject({ implementation: 'D', addressee: 'E' });
  });
  test('one status column for both questions', () => {
    const { rows, fields } = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Status
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | In progress
JIU/REP/2022/1 | 2 | Report on savings every second year. | Not accepted
JIU/REP/2022/2 | 1 | Pay interns a small allowance. | Implemented
JIU/REP/2022/2 | 2 | Report on interns every second year. | Under consideration`),
    );
    expect(fields).toMatchObject({ acceptance: 'D', implementation: 'D' });
    expect(lines(rows).map((line) => line.split(' ').slice(3).join(' '))).toEqual([
      '- in_progress',
      'not_accepted -',
      '- implemented',
      'under_consideration -',
    ]);
  });
  test('now and in the last period', () => {
    const { fields } = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Previous acceptance | Acceptance | Status in previous report | Status | Target date | Revised target date
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Under consideration | Accepted | Not started | In progress | 45000 | 45500`),
    );
    expect(fields).toMatchObject({
      previousAcceptance: 'D',
      acceptance: 'E',
      previousImplementation: 'F',
      implementation: 'G',
      targetDate: 'H',
      revisedDate: 'I',
    });
  });
});

describe('several trackers', () => {
  test('one below the other, with other columns', () => {
    const { rows, blocks } = recognised(
      drawSheet(`${three}

External Auditor
Reference | Recommendation of the Board | Implemented | Under implementation | Not implemented
A/70/581, para. 10 | Strengthen the governance framework. | X |  |
A/70/581, para. 13 | Strengthen compliance reviews further. |  | X | `),
    );
    expect(blocks).toHaveLength(2);
    expect(marksOf(blocks[1], 'implementation')).toEqual({ implemented: 'C', in_progress: 'D', not_started: 'E' });
    expect(lines(rows)).toEqual([...threeLines, 'A/70/581 10 - - implemented', 'A/70/581 13 - - in_progress']);
  });
  test('side by side', () => {
    const { rows, blocks } = recognised(
      drawSheet(`
Symbol | Rec. no. | Recommendation | Acceptance |  | Symbol | Rec. no. | Recommendation | Acceptance
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted |  | JIU/REP/2021/1 | 4 | Buy tickets early enough to save. | Not accepted
JIU/REP/2022/1 | 2 | Report on savings every second year. | Accepted |  |  |  |  | `),
    );
    expect(blocks.map(lettersOf)).toEqual([
      { report: 'A', number: 'B', text: 'C', acceptance: 'D' },
      { report: 'F', number: 'G', text: 'H', acceptance: 'I' },
    ]);
    expect(lines(rows).map((line) => line.split(' -')[0])).toEqual([
      'JIU/REP/2022/1 1',
      'JIU/REP/2022/1 2',
      'JIU/REP/2021/1 4',
    ]);
  });
  test('on sheets of their own', () => {
    const other = three.replaceAll('2022/', '2019/');
    const { rows, kinds } = recognised([
      drawSheet('Read me first', { name: 'About' }),
      drawSheet(three, { name: 'JIU' }),
      drawSheet(other, { name: 'Older' }),
    ]);
    expect(kinds).toEqual(['other', 'tracker', 'tracker']);
    expect(rows.map((row) => row.sheet)).toEqual(['JIU', 'JIU', 'JIU', 'Older', 'Older', 'Older']);
  });
  test('copies for successive years: the newest is read', () => {
    const sheets = [
      drawSheet(`Status as at 31 December 2022\n${three.trim()}`, { name: 'A' }),
      drawSheet(`Status as at 31 December 2023\n${three.trim()}`, { name: 'B' }),
    ];
    const found = recognised(sheets);
    expect(found.rows.map((row) => row.sheet)).toEqual(['B', 'B', 'B']);
    expect(found.asOf).toBe('2023-12-31');
    const named = recognised([drawSheet(three, { name: '2024' }), drawSheet(three, { name: '2023' })]);
    expect(named.rows.map((row) => row.sheet)).toEqual(['2024', '2024', '2024']);
  });
  test('the same rows on two sheets without a year are all read', () => {
    expect(recognised([drawSheet(three, { name: 'A' }), drawSheet(three, { name: 'B' })]).rows).toHaveLength(6);
  });
});

describe('Excel tables', () => {
  test('end where the table ends, before its totals', () => {
    const drawing = `${three}
3 | 3 | | 2 | 1
JIU/REP/2022/9 | 1 | Written below the table by mistake. | Accepted | Implemented`;
    const { blocks } = recognised(
      drawSheet(drawing, { tables: [{ name: 'Tracker', area: 'A1:E5', hasTotals: true }] }),
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ table: 'Tracker', firstRow: 1, lastRow: 3 });
  });
  test('two tables side by side are two blocks', () => {
    const drawing = `
Symbol | Rec. no. | Recommendation | Acceptance | Symbol | Rec. no. | Recommendation | Acceptance
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | Accepted | JIU/REP/2021/1 | 4 | Buy tickets early enough to save. | Not accepted`;
    const tables = [
      { name: 'Left', area: 'A1:D2' },
      { name: 'Right', area: 'E1:H2' },
    ];
    expect(recognised(drawSheet(drawing, { tables })).blocks.map((block) => block.table)).toEqual(['Left', 'Right']);
  });
});
