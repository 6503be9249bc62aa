// Trackers of cells that anybody may have typed, pasted or computed, read as a workbook's are: words of statuses and
// symbols among numbers, errors, markup, control and direction characters, and texts as long as a cell can hold.
import fc from 'fast-check';
import { type Catalogue, sharedSourceOf } from '../../src/core/catalogue/catalogue';
import { readTracker } from '../../src/core/layout';
import type { FieldColumn, WorkbookLayout } from '../../src/core/layout/layout';
import type { Tracker } from '../../src/core/layout/tracker';
import { lastPeriodOf } from '../../src/core/period/last-period';
import { type Field, fields, type Language, languages } from '../../src/core/recommendation/codes';
import { parseDay } from '../../src/core/recommendation/day';
import type { CheckOptions } from '../../src/core/rules/check';
import type { CellValue, SheetContent } from '../../src/core/sheet/cells';
import type { SchemeId } from '../../src/core/vocabulary/scheme';

/** As many characters as Excel keeps in a cell. */
export const longestCell = 32_767;

const words: Readonly<Partial<Record<Field, readonly CellValue[]>>> = {
  source: ['JIU', 'Internal Audit', 'internal audit '],
  report: ['JIU/REP/2021/3', 'jiu/rep/2021/3', 'JIU／REP／2021／5', 'IA/2023/07', 'JIU/REP/2021/3: Trains', 'A/70/581, para. 10'],
  reportTitle: ['Trains', 'TRAINS', 'Trains ', 'Interns', '<b>Trains</b>', 'Trains'],
  issued: [44_637, '2021-05-01', '31.02.2021', 'mai 2021', 2020, -5, 1e9],
  number: [1, 2, 3, '1', 'Rec. 2', '3(a)', '建议 1', '٣', 0, 1.5, 'idem'],
  addressee: ['Executive head', 'Governing body', '立法机构', 'other', 'For information only'],
  text: ['Adopt rules for trains by the end of 2022.', '行政首长应通过规则。', '<p>Adopt rules.</p>', 'The governing body should decide.'],
  assessment: ['Being drafted.', 'Will be done in 2030.', 'See above.', '相关 – 无财务影响', '<ul style="a">One', '-', 'Nothing begun.'],
  acceptance: ['Accepted', 'ACCEPTED', 'Accepted ', 'Acepted', 'Not accepted', 'Under consideration', '不相关', 'Принята', 'X'],
  implementation: ['Implemented', 'implemented', 'In progress', 'Not started', 'Partially implemented', '已落实', 'Blue'],
  responsible: ['Finance', 'finance', 'Finance ', 'Chief of Travel (CT)', 'CT', 'Chief of Travel', '人力资源司（人力司）司长', '人力司司长'],
  targetDate: [44_926, '2022-12-31', '2024', 'soon', 'end of 2023'],
  revisedDate: [45_291, '2023', 'n/a'],
  implementedDate: [44_000, '2019-01-01', '2031-01-01', 'yesterday'],
  progress: [0, 0.5, 1, 100, '100%', '80 %', '٪٥٠', -1],
  decision: ['C-DEC/2022/4', 'nil'],
  relevance: ['Relevant', 'Not relevant'],
  financial: ['None', '5 000'],
  previousAcceptance: ['Accepted', 'Not accepted', 'new'],
  previousImplementation: ['In progress', 'Implemented'],
  changeNote: ['New', 'previously: in progress', 'No change', '新建议'],
}; // prettier-ignore

/** What regular expressions get lost in when it is long. */
export const hostile: readonly string[] = [
  '<', '>', ' ', '\n', '\u00a0', '(', '((', ')', '（', '[', '.', ',', ';', ':', '-', '–', '/', '1', '1 ', '1.', '.1', '-1/', '0', '٣',
  'a', 'a ', 'A ', 'AA/', 'a.', 'é', 'e\u0301', '第', '1第', '第 ', '¹', 'ـ', 'ه ', '\u200f', '\u2068', '"', "'", '“', '&', '&a', '&amp;',
  '<p', '<p ', '<p a=', '<p a="', "<p a='", '<!--', '<![if', '<style>', '<title>', '</', '_x000d_', '_x000', '{', '#', '=', '\u0000', '\u0001', '😀',
  'JIU/REP/', 'Rec. ', 'rec 1 ', 'see ', 'see rec', 'by the end of ', 'end of 20', '2022 ', '2022-', 'mai ', 'de ', 'to be ', 'will ',
  'not ', 'est ', 'не ', '不', '未', '将', '已', '相关', '与', '财务', 'في ', 'ال', 'لم ', 'financial ', 'incidence ', 'repercusiones ', 'ii) ',
]; // prettier-ignore

const odd: readonly CellValue[] = [
  '', ' ', '\t', 0, -1, 1e308, 1.5, true, false, '#N/A', '#REF!', '#DIV/0!', '=1+1', '\u0000', '\ufeff', '\u202e\u2066x', '\ud800', '😀',
  '&lt;p&gt;', '<p>', '</ul>', '{\\rtf1 x}', '_x000D_', '&amp;amp;amp;amp;amp;', '<<b>p>', '(((', '—', 'N/A', 'x'.repeat(longestCell),
]; // prettier-ignore

const long = fc
  .tuple(fc.constantFrom(...hostile), fc.constantFrom('', 'x', '>', ')'), fc.integer({ min: 1, max: 400 }))
  .map(([unit, end, times]) => unit.repeat(times) + end);

function cellOf(field: Field): fc.Arbitrary<CellValue> {
  const usual = words[field];
  return fc.oneof(
    { weight: usual ? 12 : 1, arbitrary: fc.constantFrom(...(usual ?? ['Fine', 'High', 'Low'])) },
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: long },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  );
}

export interface DrawnCells {
  readonly columns: readonly Field[];
  readonly language: Language;
  readonly scheme: SchemeId;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Every field is there three times out of four; `rows` of them. */
export function anyCells(mostRows = 8): fc.Arbitrary<DrawnCells> {
  return fc
    .tuple(
      fc.subarray([...fields], { minLength: fields.length - 8 }),
      fc.constantFrom(...languages),
      fc.constantFrom<SchemeId>('jiu', 'jiu', 'general', 'board-of-auditors'),
    )
    .chain(([columns, language, scheme]) =>
      fc
        .array(fc.tuple(...columns.map(cellOf)), { minLength: 1, maxLength: mostRows })
        .map((rows) => ({ columns, language, scheme, rows })),
    );
}

export function trackerOf({ columns, language, scheme, rows }: DrawnCells, asOf: string | null = null): Tracker {
  const found: Partial<Record<Field, FieldColumn>> = {};
  for (const [column, field] of columns.entries()) found[field] = { column, confidence: 1, header: field };
  const sheet: SheetContent = {
    id: 's1',
    name: 'Tracker',
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values: [columns, ...rows],
    merges: [],
    tables: [],
    dropDowns: [],
  };
  const numbers = rows.map((_, index) => index + 1);
  const layout: WorkbookLayout = {
    language,
    scheme,
    sheets: [
      {
        sheet: 's1',
        name: 'Tracker',
        kind: 'tracker',
        blocks: [
          {
            headerRows: [0],
            firstRow: 1,
            lastRow: rows.length,
            rows: numbers,
            table: null,
            confidence: 1,
            fields: found,
            marks: { acceptance: {}, implementation: {} },
            addresseeColumns: null,
            reportLine: null,
          },
        ],
      },
    ],
  };
  return readTracker([sheet], layout, { asOf: asOf === null ? null : parseDay(asOf), mapping: new Map() });
}

const catalogue: Catalogue = {
  publisher: 'Ourselves',
  version: '1',
  reports: [
    {
      symbol: 'JIU/REP/2021/3',
      title: { en: 'Trains', fr: 'Trains' },
      recommendations: [
        {
          number: { value: 1, part: '' },
          addressee: 'executive',
          text: { en: 'Adopt rules for trains by the end of 2022.', zh: '行政首长应通过规则。' },
        },
        { number: { value: 2, part: '' }, addressee: 'legislative', text: { en: 'The governing body should decide.' } },
      ],
    },
  ],
};

/** Last period's data and the official texts: each there, or not. */
export function anyGiven(): fc.Arbitrary<NonNullable<CheckOptions['given']>> {
  const lastPeriod = anyCells(4).map((cells) => lastPeriodOf(trackerOf(cells), 'Last period'));
  return fc.record(
    { 'last-period': lastPeriod, 'shared-source': fc.constant(sharedSourceOf(catalogue)) },
    { requiredKeys: [] },
  );
}

export const everythingGiven = (cells: DrawnCells): NonNullable<CheckOptions['given']> => ({
  'last-period': lastPeriodOf(trackerOf(cells), 'Last period'),
  'shared-source': sharedSourceOf(catalogue),
});
