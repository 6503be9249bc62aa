// A small live summary as the figures make it: a tracker, a hidden sheet that mirrors its lines, and a summary with
// formulas and charts.
import type { ChartDraft, DraftCell, DraftId, SheetDraft } from '../../src/core/sheet/draft';
import { sheetInFormula } from '../../src/core/sheet/draft';
import { statusColours } from '../../src/core/figures/palette';
import { areaAt, type DrawnSheet } from '../support/drawn-workbook';

const states = ['Implemented', 'Closed', 'Open'] as const;

/** Year of report in column A, status in column B, from the second row on. */
export function statusTracker(count: number): DrawnSheet {
  const rows = Array.from({ length: count }, (_, at) => [
    String(2019 + (at % 4)),
    states[(at * 7) % 5 === 0 ? 1 : at % 2 === 0 ? 0 : 2],
  ]);
  return { name: "Year's tracker", rows: [['Year', 'Status'], ...rows] };
}

const place = (sheet: DraftId, cells: string) => ({ sheet, area: areaAt(cells) });
const header = (values: readonly string[]): DraftCell[] => values.map((value) => ({ value, style: 'header' }));

export const years = ['2019', '2020', '2021', '2022'];

/** The second sheet mirrors `lines` rows of the tracker; the first counts them by year and status. */
export function liveSummary(lines: number, change: Partial<SheetDraft> = {}): readonly SheetDraft[] {
  const rows = sheetInFormula('summary-rows');
  const counted = years.map((year, at): DraftCell[] => [
    { value: year },
    ...states.map((_, across): DraftCell => {
      const column = String.fromCharCode(66 + across);
      return {
        value: 0,
        formula: `=COUNTIFS(${rows}!$A:$A,$A${String(at + 4)},${rows}!$B:$B,${column}$3)`,
      };
    }),
  ]);
  const last = String(years.length + 3);
  const shares = states.map((_, at): DraftCell => {
    const column = String.fromCharCode(66 + at);
    return {
      value: 0,
      style: 'percent',
      formula: `=IF(SUM($B$4:$D$${last})=0,0,ROUND(100*SUM(${column}4:${column}${last})/SUM($B$4:$D$${last}),0))`,
    };
  });
  const summary: SheetDraft = {
    id: 'summary',
    name: 'Summary',
    rightToLeft: false,
    columns: [{ width: 22 }, { width: 14 }, { width: 14 }, { width: 14 }],
    rows: [
      [{ value: 'Status of recommendations', style: 'title', span: 4 }],
      [{ value: 'From the tracker, as at 31 March 2022', style: 'subtitle', span: 4 }],
      header(['Year of report', ...states]),
      ...counted,
      [{ value: 'Share of all (%)', style: 'total' }, ...shares],
      ...blankRows(20),
      [{ value: byYear.caption, style: 'note', span: 4 }],
      ...blankRows(16),
      [{ value: share.caption, style: 'note', span: 4 }],
    ],
    charts: [byYear, share],
    headerRow: 2,
    print: { orientation: 'portrait', footer: 'Status of recommendations' },
    ...change,
  };
  const mirror: SheetDraft = {
    id: 'summary-rows',
    name: '_followup_rows',
    rightToLeft: false,
    columns: [],
    rows: [[{ value: 'year' }, { value: 'status' }]],
    fills: [
      {
        row: 1,
        column: 0,
        formulas: [
          `=INDEX('Year''s tracker'!$A:$A,ROWS(A$2:A2)+1)&""`,
          `=TRIM(INDEX('Year''s tracker'!$B:$B,ROWS(A$2:A2)+1)&"")`,
        ],
        lines,
      },
    ],
    hidden: true,
    headerRow: null,
    print: { orientation: 'portrait', footer: '' },
  };
  return [summary, mirror];
}

function blankRows(count: number): null[][] {
  return Array.from({ length: count }, () => []);
}

const colours = [statusColours.implemented, statusColours.closedOtherwise, statusColours.open];

export const byYear: ChartDraft = {
  name: 'by-year',
  kind: 'stacked-columns',
  title: 'Recommendations by year of report, 2019 to 2022',
  caption: 'Columns show how many recommendations of each year are implemented, closed and open.',
  series: states.map((_, at) => {
    const column = String.fromCharCode(66 + at);
    return {
      name: place('summary', `${column}3`),
      values: place('summary', `${column}4:${column}7`),
      categories: place('summary', 'A4:A7'),
      colours: [colours[at] ?? ''],
    };
  }),
  place: areaAt('A10:D27'),
  axes: { categories: 'Year of report', values: 'Recommendations' },
};

export const share: ChartDraft = {
  name: 'share',
  kind: 'doughnut',
  title: 'Share of all',
  caption: 'A ring shows what percentage of all is implemented, closed and open.',
  series: [
    {
      name: place('summary', 'A8'),
      values: place('summary', 'B8:D8'),
      categories: place('summary', 'B3:D3'),
      colours,
    },
  ],
  place: areaAt('A30:D44'),
  percent: true,
};
