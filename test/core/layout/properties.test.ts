// What must not change what is read: blank rows and columns, other columns, their order, titles above, spelling.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue, SheetContent } from '../../../src/core/sheet/cells';
import { drawSheet } from '../../support/sheet-drawing';
import { lines, recognised } from '../../support/recognised';

const trackers = {
  en: drawSheet(`
Symbol | Title | Rec. no. | Addressee | Recommendation | Acceptance | Implementation | Comments | Owner
JIU/REP/2022/1 | Travel | 1 | Executive heads | Adopt rules for travel by train. | Accepted | In progress | A draft exists. | HR
JIU/REP/2022/1 | Travel | 2 | Governing bodies | Report on savings every second year. | Not accepted |  | Not useful here. | Finance
JIU/REP/2022/2 | Interns | 1 | Executive heads | Pay interns a small allowance. | Accepted | Implemented | Paid since May. | HR
JIU/REP/2022/2 | Interns | 3 | Executive heads | Name a focal point for interns. | Under consideration |  | Being studied. | HR`),
  zh: drawSheet(`
文号 | 标题 | 建议编号 | 建议对象 | 建议 | 接受情况 | 落实情况 | 评估 | 负责人
JIU/REP/2022/1 | 差旅 | 建议 1 | 行政首长 | 行政首长应通过乘坐火车的规则。 | 已接受 | 正在落实 | 草案已有。 | 人力部
JIU/REP/2022/1 | 差旅 | 建议 2 | 立法机构 | 立法机构应每两年审议节余情况。 | 不接受 |  | 在此无用。 | 财务部
JIU/REP/2022/2 | 实习 | 建议 1 | 行政首长 | 行政首长应向实习生支付津贴。 | 已接受 | 已落实 | 自五月起支付。 | 人力部`),
  ar: drawSheet(`
رمز التقرير | عنوان التقرير | رقم التوصية | موجهة إلى | نص التوصية | حالة القبول | حالة التنفيذ | تعليقات الإدارة | المسؤول
JIU/REP/2022/1 | السفر | 1 | الرؤساء التنفيذيون | ينبغي اعتماد قواعد للسفر بالقطار. | مقبولة | قيد التنفيذ | توجد مسودة. | الموارد
JIU/REP/2022/1 | السفر | 2 | الهيئات التشريعية | ينبغي الإبلاغ عن الوفورات كل سنتين. | غير مقبولة |  | غير مفيد. | المالية`),
  ru: drawSheet(`
Обозначение | Название доклада | № рекомендации | Адресат | Рекомендация | Принятие | Ход выполнения | Принятые меры | Ответственный
JIU/REP/2022/1 | Поездки | 1 | Исполнительные главы | Утвердить правила поездок поездом. | Принята | Выполняется | Есть проект. | Кадры
JIU/REP/2022/1 | Поездки | 2 | Директивные органы | Сообщать об экономии раз в два года. | Не принята |  | Не нужно. | Финансы`),
  ticks: drawSheet(`
Symbol | Rec. no. | Recommendation | Accepted | Not accepted | Not relevant | Not started | In progress | Implemented
JIU/REP/2022/1 | 1 | Adopt rules for travel by train. | X |  |  |  | X |
JIU/REP/2022/1 | 2 | Report on savings every second year. |  | X |  |  |  |
JIU/REP/2022/2 | 1 | Pay interns a small allowance. | X |  |  |  |  | X`),
};
const names = Object.keys(trackers) as (keyof typeof trackers)[];
const anyTracker = fc.constantFrom(...names).map((name) => trackers[name]);

function read(sheet: SheetContent): string[] {
  return lines(recognised(sheet).rows);
}

function withValues(sheet: SheetContent, change: (rows: CellValue[][]) => CellValue[][]): SheetContent {
  return { ...sheet, values: change(sheet.values.map((row) => [...row])) };
}

function insertRows(sheet: SheetContent, places: readonly number[]): SheetContent {
  return withValues(sheet, (rows) => rows.flatMap((row, index) => (places.includes(index) ? [[], row] : [row])));
}

describe('what is read does not change', () => {
  test('with the order of the columns', () => {
    fc.assert(
      fc.property(anyTracker, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (sheet, keys) => {
        const width = sheet.values[0]?.length ?? 0;
        const order = Array.from({ length: width }, (_, index) => ({ index, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index);
        const shuffled = withValues(sheet, (rows) => rows.map((row) => order.map((index) => row[index] ?? '')));
        expect(read(shuffled)).toEqual(read(sheet));
      }),
    );
  });

  test('with blank rows in between, above and below', () => {
    fc.assert(
      fc.property(anyTracker, fc.array(fc.nat(4)), fc.nat(30), (sheet, places, above) => {
        // Not between two header rows: these trackers have one.
        const spread = insertRows(sheet, places);
        const moved = withValues(spread, (rows) => [...Array.from({ length: above }, () => []), ...rows, [], []]);
        expect(read(moved)).toEqual(read(sheet));
      }),
    );
  });

  test('with blank columns and columns of something else', () => {
    const other = fc.constantFrom<readonly CellValue[]>(
      [],
      ['Internal file', 'F-1', 'F-2', 'F-3', 'F-4'],
      ['Telephone', 4711, 4712, 4713, 4714],
      ['Checked by', 'AB', 'CD', 'AB', ''],
    );
    fc.assert(
      fc.property(anyTracker, fc.array(fc.tuple(fc.nat(9), other), { maxLength: 3 }), (sheet, inserts) => {
        let changed = sheet;
        for (const [place, column] of inserts) {
          changed = withValues(changed, (rows) =>
            rows.map((row, index) => [...row.slice(0, place), column[index] ?? '', ...row.slice(place)]),
          );
        }
        expect(read(changed)).toEqual(read(sheet));
      }),
    );
  });

  test('with title rows above', () => {
    const title = fc.constantFrom<readonly CellValue[]>(
      ['Follow-up to the recommendations of the Unit'],
      ['Status as at 31 March 2024'],
      ['', 'Prepared by the secretariat', '', 2024],
      ['联检组建议跟踪表'],
      ['Acceptance and implementation of recommendations'],
    );
    fc.assert(
      fc.property(anyTracker, fc.array(title, { maxLength: 4 }), (sheet, titles) => {
        const changed = withValues(sheet, (rows) => [...titles.map((each) => [...each]), [], ...rows]);
        expect(read(changed)).toEqual(read(sheet));
      }),
    );
  });

  test('with capitals, accents, widths, spaces and invisible marks in words', () => {
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => ` ${text}\u00a0`,
      (text) => `\u200f${text}\u200e`,
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
      (text) => text.normalize('NFD'),
      (text) => `${text}.`,
    );
    fc.assert(
      fc.property(anyTracker, spelling, (sheet, spell) => {
        const isWord = (value: CellValue): value is string =>
          typeof value === 'string' && value !== '' && !value.includes('/');
        const changed = withValues(sheet, (rows) =>
          rows.map((row) => row.map((value) => (isWord(value) && value.length < 30 ? spell(value) : value))),
        );
        expect(read(changed)).toEqual(read(sheet));
      }),
    );
  });

  test('with symbol and title merged down', () => {
    const sheet = trackers.en;
    const merged: SheetContent = {
      ...withValues(sheet, (rows) =>
        rows.map((row, index) => (index === 2 || index === 4 ? ['', '', ...row.slice(2)] : row)),
      ),
      merges: [1, 3].flatMap((row) => [0, 1].map((column) => ({ row, column, rows: 2, columns: 1 }))),
    };
    expect(read(merged)).toEqual(read(sheet));
  });

  test('with the place of the used area on the sheet', () => {
    fc.assert(
      fc.property(anyTracker, fc.nat(500), fc.nat(50), (sheet, firstRow, firstColumn) => {
        const moved = { ...sheet, firstRow, firstColumn };
        expect(read(moved)).toEqual(read(sheet));
        expect(recognised(moved).rows[0]?.row).toBe(firstRow + 1);
      }),
    );
  });
});

test('anything at all is read without a fault', () => {
  const cell = fc.oneof(
    fc.constant(''),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(
      'Symbol',
      'Rec. no.',
      'Recommendation',
      'Acceptance',
      'Accepted',
      'X',
      'JIU/REP/2021/3',
      'Total',
      '建议',
      '#N/A',
    ),
  );
  const sheet = fc.record({
    values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    merges: fc.array(
      fc.record({
        row: fc.nat(12),
        column: fc.nat(8),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(sheet, ({ values, merges }) => {
      const content = { ...drawSheet(''), values, merges };
      const { blocks, rows } = recognised(content);
      const listed = blocks.flatMap((block) => block.rows);
      expect(rows.map((row) => row.row)).toEqual(listed);
      for (const block of blocks) expect(Math.min(...block.rows)).toBeGreaterThan(Math.max(...block.headerRows));
    }),
    { numRuns: 300 },
  );
});

test('a slip in one cell changes that row at most', () => {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const report = `JIU/REP/2022/${1 + Math.floor(index / 4)}`;
    const text = `Adopt measure ${index + 1} and report on it in time.`;
    return [
      report,
      (index % 4) + 1,
      'Executive heads',
      text,
      'Accepted',
      index % 2 ? 'Implemented' : 'In progress',
      'Work goes on.',
    ];
  });
  const sheet: SheetContent = {
    ...drawSheet('Symbol | Rec. no. | Addressee | Recommendation | Acceptance | Implementation | Comments'),
    values: [
      ['Symbol', 'Rec. no.', 'Addressee', 'Recommendation', 'Acceptance', 'Implementation', 'Comments'],
      ...rows,
    ],
  };
  const before = read(sheet);
  const slip = fc.constantFrom<CellValue>(
    '',
    '??',
    '#REF!',
    'x',
    5,
    'Banana',
    'JIU-2021',
    'closed',
    true,
    'Rec. 7',
    'Totals of the year',
  );
  fc.assert(
    fc.property(fc.nat(11), fc.nat(6), slip, (row, column, value) => {
      const after = read(
        withValues(sheet, (all) => all.map((line, at) => (at === row + 1 ? line.with(column, value) : line))),
      );
      expect(after).toHaveLength(before.length);
      expect(after.filter((_, at) => at !== row)).toEqual(before.filter((_, at) => at !== row));
    }),
    { numRuns: 300 },
  );
});
