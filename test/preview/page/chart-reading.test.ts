// What the page draws of charts: with the values that stand in the cells now, at the place among rows and columns.
import { describe, expect, it } from 'vitest';
import { chartPicture } from '../../../src/core/figures/picture/chart-picture';
import type { SheetModel } from '../../../src/preview/model/sheet-model';
import { columnAt, isDrawn, pictureOf, rowAt } from '../../../src/preview/page/grid/chart-reading';
import { openWorkbook, saveWorkbook } from '../../../src/preview/xlsx';
import { byYear, liveSummary, share, statusTracker } from '../../workbook/live-drafts';
import { stageOf, stageOn, type OfficeStage } from '../../workbook/office-stage';

async function summary(rightToLeft = false): Promise<{ stage: OfficeStage; sheet: SheetModel }> {
  const stage = stageOf({ sheets: [statusTracker(40)] });
  await stage.port.putSheets(liveSummary(60, { rightToLeft }));
  return opened(stage);
}

function opened(stage: OfficeStage): { stage: OfficeStage; sheet: SheetModel } {
  stage.host.settle();
  const sheet = stage.model.sheetNamed('Summary');
  if (!sheet) throw new Error('No summary');
  return { stage, sheet };
}

const pictures = ({ stage, sheet }: { stage: OfficeStage; sheet: SheetModel }) =>
  sheet.charts.map((chart) => pictureOf(chart, sheet, stage.model));

describe('charts of a summary', () => {
  it('are drawn with their names, colours and numbers, from a saved file too', async () => {
    const made = await summary();
    const [columns, ring] = pictures(made);
    expect(columns).toMatchObject({
      kind: 'stacked-columns',
      title: byYear.title,
      categories: ['2019', '2020', '2021', '2022'],
      legend: 'bottom',
      percent: false,
      rightToLeft: false,
      axes: byYear.axes,
    });
    expect(columns?.series.map(({ name, values, colours }) => [name, values, colours[0]])).toEqual([
      ['Implemented', [8, 0, 8, 0], '#1F4E79'],
      ['Closed', [2, 2, 2, 2], '#7A7F87'],
      ['Open', [0, 8, 0, 8], '#EE9A3A'],
    ]);
    expect(ring).toMatchObject({ kind: 'doughnut', legend: 'right', percent: true });
    expect(ring?.series[0]).toMatchObject({ values: [40, 20, 40], colours: share.series[0]?.colours });
    const again = opened(stageOn(openWorkbook(saveWorkbook(made.stage.model), 'Followup.xlsx')));
    expect(pictures(again)).toEqual([columns, ring]);
  });

  it('follow an edit in the tracker', async () => {
    const made = await summary();
    made.stage.type("Year's tracker", 2, 1, 'Implemented');
    made.stage.host.settle();
    expect(pictures(made)[0]?.series[0]?.values).toEqual([8, 1, 8, 0]);
  });

  it('begin on the right where the summary does', async () => {
    expect(pictures(await summary(true))[0]?.rightToLeft).toBe(true);
  });

  it('are drawn as lines, areas, circles and points where a person made them so, in the colours Office gives', async () => {
    const { stage, sheet } = await summary();
    const [chart] = sheet.charts;
    if (!chart) throw new Error('No chart');
    const plain = { ...chart, options: {}, series: chart.series.map((one) => ({ ...one, color: null })) };
    const kindOf = (type: string) => pictureOf({ ...plain, type }, sheet, stage.model)?.kind;
    const types = ['Line', 'Pie', 'AreaStacked', 'BarStacked', 'ColumnStacked100', 'XYScatter'];
    const kinds = ['lines', 'pie', 'stacked-areas', 'stacked-bars', 'full-columns', 'points'];
    expect(types.map(kindOf)).toEqual(kinds);
    const pie = pictureOf({ ...plain, type: 'Pie' }, sheet, stage.model);
    expect(pie?.series[0]?.colours.slice(0, 2)).toEqual(['#4472C4', '#ED7D31']);
    for (const type of types) {
      const picture = pictureOf({ ...plain, type }, sheet, stage.model);
      expect(picture && chartPicture(picture, 480, 300)).toMatch(/<(polyline|path|polygon|rect|circle) /);
    }
  });

  it('of other kinds are not drawn', async () => {
    const { stage, sheet } = await summary();
    const [chart] = sheet.charts;
    if (!chart) throw new Error('No chart');
    const radar = { ...chart, type: 'Radar' };
    expect([isDrawn(chart), isDrawn(radar), pictureOf(radar, sheet, stage.model)]).toEqual([true, false, null]);
  });

  it('lie where their corners are, hidden rows left out', async () => {
    const { sheet } = await summary();
    const [chart] = sheet.charts;
    expect(rowAt(sheet, chart?.top ?? 0)).toEqual({ at: 9, share: 0 });
    expect(columnAt(sheet, chart?.left ?? 1)).toEqual({ at: 0, share: 0 });
    expect(rowAt(sheet, sheet.defaultRowHeight / 2).share).toBeGreaterThan(0);
  });
});
