// Sheets with formulas and charts as the adapter puts them: what computes, what follows an edit, what of a person's
// restyling survives, and what it costs on the way to Excel.
import { describe, expect, it } from 'vitest';
import type { ChartDraft } from '../../src/core/sheet/draft';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import type { ChartModel, SheetModel } from '../../src/preview/model/sheet-model';
import { areaAt } from '../support/drawn-workbook';
import { byYear, liveSummary, share, statusTracker, years } from './live-drafts';
import { requestsOf, stageOf, stageOn, type OfficeStage } from './office-stage';

const stageWith = (count = 40): OfficeStage => stageOf({ sheets: [statusTracker(count)] });

function sheetOf({ model, host }: OfficeStage, name: string): SheetModel {
  host.settle();
  const sheet = model.sheetNamed(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const counts = (stage: OfficeStage, name = 'Summary') =>
  years.map((_, at) => [1, 2, 3].map((column) => sheetOf(stage, name).cells.value(3 + at, column)));
const names = ({ model }: OfficeStage) => model.worksheets.map(({ name }) => name);
const inExcel = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Summary'));
    await context.sync();
  });

function chartOf(stage: OfficeStage, name: string, sheet = 'Summary'): ChartModel {
  const chart = sheetOf(stage, sheet).charts.find((each) => each.name === name);
  if (!chart) throw new Error(`No chart ${name}`);
  return chart;
}

const columns = 'FollowUp.chart.by_year';
const ring = 'FollowUp.chart.share';

describe('sheets that compute', () => {
  it('are counted by formulas over a hidden mirror, and follow the tracker', async () => {
    const stage = stageWith();
    const puts = await stage.port.putSheets(liveSummary(60));
    expect(puts.map(({ name, before }) => [name, before])).toEqual([
      ['Summary', null],
      ['_followup_rows', null],
    ]);
    expect(stage.model.worksheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'Hidden']);
    expect(counts(stage)).toEqual([
      [8, 2, 0],
      [0, 2, 8],
      [8, 2, 0],
      [0, 2, 8],
    ]);
    stage.type("Year's tracker", 1, 1, 'Open');
    expect(counts(stage)[0]).toEqual([8, 1, 1]);
    expect(stage.host.defects).toEqual([]);
  });

  it('have their values in the file, and print a percent sign behind whole numbers', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    const later = stageOn(openWorkbook(saveWorkbook(stage.model), 'Followup.xlsx'));
    expect(later.model.sheetNamed('Summary')?.cells.value(7, 1)).toBe(40);
    expect(later.cell('Summary', 7, 1).format).toBe('0"%"');
    expect(later.cell('_followup_rows', 40, 1)).toMatchObject({
      value: 'Open',
      formula: `=TRIM(INDEX('Year''s tracker'!$B:$B,ROWS(A$2:A41)+1)&"")`,
    });
  });

  it('name the sheets they got', async () => {
    const stage = stageOf({ sheets: [statusTracker(40), { name: '_followup_rows', rows: [['mine']] }] });
    await stage.port.putSheets(liveSummary(60));
    expect(names(stage)).toEqual(["Year's tracker", '_followup_rows', 'Summary', '_followup_rows (2)']);
    expect(counts(stage)[0]).toEqual([8, 2, 0]);
  });

  it('are made anew in place after the tracker changed, in a later session too', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    stage.type("Year's tracker", 1, 1, 'Open');
    const later = stageOn(openWorkbook(saveWorkbook(stage.model), 'Followup.xlsx'));
    const [put, mirror] = await later.port.putSheets(liveSummary(80));
    expect([names(later), counts(later)[0]]).toEqual([
      ["Year's tracker", 'Summary', '_followup_rows'],
      [8, 1, 1],
    ]);
    expect([put?.before, mirror?.before]).toEqual(['unknown', 'unknown']);
    expect(await later.port.takeBackSheets([put, mirror].flatMap((each) => each ?? []))).toBe('edited-since');
  });

  it('are left alone with their mirror when somebody typed into them, replaced a formula or renamed them', async () => {
    const edits: readonly ((stage: OfficeStage) => unknown)[] = [
      (stage) => {
        stage.type('Summary', 50, 5, 'my note');
      },
      (stage) => {
        stage.type('Summary', 3, 1, 12);
      },
      (stage) => stage.renameSheet('Summary', 'Mine'),
    ];
    for (const edit of edits) {
      const stage = stageWith();
      const puts = await stage.port.putSheets(liveSummary(60));
      await edit(stage);
      const [first = '', summary = '', mirror = ''] = names(stage);
      await stage.port.putSheets(liveSummary(60));
      const again = await stage.port.putSheets(liveSummary(70));
      const second = summary === 'Mine' ? 'Summary' : 'Summary (2)';
      expect(names(stage)).toEqual([first, summary, mirror, second, '_followup_rows (2)']);
      expect(again.map(({ name }) => name)).toEqual([second, '_followup_rows (2)']);
      expect(await stage.port.takeBackSheets(puts)).toBe('edited-since');
    }
  });

  it('are taken back together, new ones and ones that took the place of others', async () => {
    const stage = stageWith();
    const first = await stage.port.putSheets(liveSummary(60));
    const second = await stage.port.putSheets(liveSummary(70, { charts: [byYear] }));
    expect(sheetOf(stage, 'Summary').charts.map(({ name }) => name)).toEqual([columns]);
    expect(await stage.port.takeBackSheets(second)).toBe('taken-back');
    expect(sheetOf(stage, '_followup_rows').cells.usedArea(true)?.rows).toBe(61);
    expect(stage.cell('_followup_rows', 61, 0).formula).toBeNull();
    expect(sheetOf(stage, 'Summary').charts.map(({ name }) => name)).toEqual([columns, ring]);
    expect(await stage.port.takeBackSheets(first)).toBe('taken-back');
    expect(names(stage)).toEqual(["Year's tracker"]);
    expect(stage.host.defects).toEqual([]);
  });

  it('leave no half of themselves behind when Excel fails', async () => {
    const stage = stageWith();
    stage.host.faults.next({
      code: 'GeneralException',
      on: ({ Actions }) => Actions.some(({ Name }) => Name === 'Formulas'),
      afterActions: 40,
    });
    await expect(stage.port.putSheets(liveSummary(60))).rejects.toMatchObject({ kind: 'unknown' });
    expect(names(stage)).toEqual(["Year's tracker"]);
  });
});

describe('charts', () => {
  it('tie names, categories and values to cells, and plot hidden rows', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    const chart = chartOf(stage, columns);
    expect(
      chart.series.map(({ nameReference, values, categories, color }) => [nameReference, values, categories, color]),
    ).toEqual([
      ['Summary!$B$3', 'Summary!$B$4:$B$7', 'Summary!$A$4:$A$7', '#1F4E79'],
      ['Summary!$C$3', 'Summary!$C$4:$C$7', 'Summary!$A$4:$A$7', '#7A7F87'],
      ['Summary!$D$3', 'Summary!$D$4:$D$7', 'Summary!$A$4:$A$7', '#EE9A3A'],
    ]);
    expect([chart.type, chart.title.text, chart.options['chart/PlotVisibleOnly']]).toEqual([
      'ColumnStacked',
      byYear.title,
      false,
    ]);
    expect(chartOf(stage, ring).series).toMatchObject([
      { nameReference: 'Summary!$A$8', values: 'Summary!$B$8:$D$8', categories: 'Summary!$B$3:$D$3' },
    ]);
  });

  it('lie over the cells they were given, without overlap', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    const [first, second] = sheetOf(stage, 'Summary').charts;
    expect((first?.top ?? 0) + (first?.height ?? 0)).toBeLessThan(second?.top ?? 0);
    expect([first?.left, second?.left, first?.width]).toEqual([0, 0, second?.width]);
  });

  it('are not cut in two where pages end, nor made too small to read', async () => {
    const stage = stageWith();
    const low = { ...share, place: areaAt('A30:D54') };
    await stage.port.putSheets(liveSummary(60, { charts: [byYear, low] }));
    const { zoom, rowBreaks } = sheetOf(stage, 'Summary').pageLayout;
    expect([zoom, rowBreaks]).toEqual([{ scale: 100 }, [29]]);
  });

  it('keep what a person restyled, moved and retitled, and are fed anew', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    await inExcel((sheet) => {
      const chart = sheet.charts.getItem(columns);
      chart.series.getItemAt(1).format.fill.setSolidColor('#00AA00');
      chart.left = 400;
      sheet.charts.getItem(ring).title.text = 'My own title';
    });
    const [summary, mirror] = liveSummary(60);
    if (!summary || !mirror) throw new Error('No drafts');
    const longer: ChartDraft = { ...byYear, title: 'As at 31 March 2023', series: fewerYears(byYear) };
    await stage.port.putSheets([{ ...summary, charts: [longer, { ...share, title: 'New' }] }, mirror]);
    const chart = chartOf(stage, columns);
    expect(chart.series.map(({ color, values }) => [color, values])).toEqual([
      ['#1F4E79', 'Summary!$B$4:$B$6'],
      ['#00AA00', 'Summary!$C$4:$C$6'],
      ['#EE9A3A', 'Summary!$D$4:$D$6'],
    ]);
    expect([chart.left, chart.title.text]).toEqual([400, 'As at 31 March 2023']);
    expect(chartOf(stage, ring).title.text).toBe('My own title');
  });

  it('move with their table where nobody moved them, and go where the draft has them no more', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    const before = chartOf(stage, columns).top;
    await stage.port.putSheets(liveSummary(60, { charts: [{ ...byYear, place: areaAt('A12:D29') }] }));
    expect(chartOf(stage, columns).top).toBeGreaterThan(before);
    expect(sheetOf(stage, 'Summary').charts).toHaveLength(1);
    await inExcel((sheet) => {
      sheet.charts.getItem(columns).delete();
    });
    await stage.port.putSheets(liveSummary(60));
    expect(sheetOf(stage, 'Summary').charts.map(({ name }) => name)).toEqual([columns, ring]);
    expect(stage.host.defects).toEqual([]);
  });

  it('take series that do not stand side by side', async () => {
    const stage = stageWith();
    const [first, , third] = byYear.series;
    if (!first || !third) throw new Error('No series');
    await stage.port.putSheets(liveSummary(60, { charts: [{ ...byYear, series: [third, first] }] }));
    expect(chartOf(stage, columns).series.map(({ name, values }) => [name, values])).toEqual([
      ['Open', 'Summary!$D$4:$D$7'],
      ['Implemented', 'Summary!$B$4:$B$7'],
    ]);
  });

  it('are found again with all their looks in the saved file', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    const made = sheetOf(stage, 'Summary').charts;
    const saved = saveWorkbook(stage.model);
    const later = stageOn(openWorkbook(saved, 'Followup.xlsx'));
    const found = sheetOf(later, 'Summary').charts;
    expect(found.map(({ name, type, title, legend, series }) => ({ name, type, title, legend, series }))).toEqual(
      made.map(({ name, type, title, legend, series }) => ({ name, type, title, legend, series })),
    );
    for (const [at, chart] of made.entries()) {
      const lost = Object.entries(chart.options).filter(([path, value]) => {
        const read = found[at]?.options[path];
        // Off is the same as never set, and a fill of a series is its colour.
        return value !== false && !/^series\/\d+\/format\/fill$/.test(path) && read !== value;
      });
      expect(lost.filter(([path]) => !unwritten.test(path))).toEqual([]);
    }
    expect(saveWorkbook(later.model)).toEqual(saved);
  });

  it('hold the values of their cells in the file after an edit', async () => {
    const stage = stageWith();
    await stage.port.putSheets(liveSummary(60));
    const later = stageOn(openWorkbook(saveWorkbook(stage.model), 'Followup.xlsx'));
    later.type("Year's tracker", 1, 1, 'Open');
    later.host.settle();
    const parts = openWorkbook(saveWorkbook(later.model), 'Followup.xlsx').opened;
    const chart = new TextDecoder().decode(parts?.get('/xl/charts/chart1.xml') ?? parts?.get('xl/charts/chart1.xml'));
    const caches = [...chart.matchAll(/<c:numCache>(.*?)<\/c:numCache>/g)].map(([, cache = '']) =>
      [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value),
    );
    expect(caches).toEqual([
      ['8', '0', '8', '0'],
      ['1', '2', '2', '2'],
      ['1', '8', '0', '8'],
    ]);
  });
});

/** What has a title or an axis shows it. */
const unwritten = /\/Visible$/;

function fewerYears({ series }: ChartDraft): ChartDraft['series'] {
  return series.map((one) => ({
    ...one,
    values: { ...one.values, area: { ...one.values.area, rows: 3 } },
    categories: { ...one.categories, area: { ...one.categories.area, rows: 3 } },
  }));
}

describe('on the way to Excel', () => {
  it('a summary takes two round trips, made anew a few more', async () => {
    const stage = stageWith();
    const made = await requestsOf(stage, () => stage.port.putSheets(liveSummary(60)));
    const { bytesIn } = stage.host.stats;
    const anew = await requestsOf(stage, () => stage.port.putSheets(liveSummary(70)));
    const back = await requestsOf(stage, () => stage.port.takeBackSheets(anew.result));
    expect([made.requests, anew.requests, back.requests]).toEqual([2, 6, 6]);
    expect(Math.round(bytesIn / 1000)).toBe(63);
  });

  it('twenty thousand mirrored lines cost no more than sixty', { timeout: 120_000 }, async () => {
    const stage = stageWith(200);
    const made = await requestsOf(stage, () => stage.port.putSheets(liveSummary(20_000)));
    expect([made.requests, Math.round(stage.host.stats.bytesIn / 1000)]).toEqual([2, 63]);
    expect(sheetOf(stage, '_followup_rows').cells.usedArea(false)?.rows).toBe(20_001);
    const anew = await requestsOf(stage, () => stage.port.putSheets(liveSummary(20_000)));
    expect(anew.requests).toBe(6);
    expect(stage.host.stats.bytesOut).toBeLessThan(200_000);
  });
});
