// Charts as Microsoft's pages describe them: made from a range, given series of their own, dressed, found by name.
import { describe, expect } from 'vitest';
import { api, docs, excelCase } from './excel';

const charts = `${docs}excel/excel-add-ins-charts`;
const chart = `${api}excel.chart`;
const series = `${api}excel.chartseries`;
const collection = `${api}excel.chartseriescollection`;

const table = [
  ['Year', 'Open', 'Closed'],
  ["'2021", 3, 5],
  ["'2022", 4, 1],
];

describe('a chart', () => {
  excelCase(
    `${chart}#excel-excel-chart-name-member`,
    'is found by the name it was given',
    async ({ put, sheet, sync }) => {
      sheet.charts.add('ColumnStacked', put('A1', table), 'Columns').name = 'by year';
      await sync();
      const found = sheet.charts.getItemOrNullObject('BY YEAR').load('name,chartType');
      const none = sheet.charts.getItemOrNullObject('Chart 1');
      none.load('name');
      await sync();
      expect([found.name, found.chartType, none.isNullObject]).toEqual(['by year', 'ColumnStacked', true]);
    },
  );

  excelCase(`${chart}#excel-excel-chart-setdata-member(1)`, 'takes other data and keeps its look', async (at) => {
    const { put, sheet, sync } = at;
    put('A1', table);
    const made = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
    made.series.getItemAt(1).format.fill.setSolidColor('#336699');
    made.series.getItemAt(1).gapWidth = 40;
    made.setData(sheet.getRange('A1:C2'), 'Columns');
    const all = made.series.load('items/name,items/gapWidth');
    const points = made.series.getItemAt(0).points;
    points.load('count');
    await sync();
    expect(all.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
      ['Open', 150],
      ['Closed', 40],
    ]);
    expect(points.count).toBe(1);
    expect(at.host.model.sheetNamed('Sheet1')?.charts[0]?.series[1]?.color).toBe('#336699');
  });

  excelCase(
    `${chart}#excel-excel-chart-plotvisibleonly-member`,
    'plots hidden rows when told to',
    async ({ put, sheet, sync }) => {
      const made = sheet.charts.add('BarClustered', put('A1', table), 'Columns');
      made.plotVisibleOnly = false;
      made.displayBlanksAs = 'Zero';
      made.load('plotVisibleOnly,displayBlanksAs');
      await sync();
      expect([made.plotVisibleOnly, made.displayBlanksAs]).toEqual([false, 'Zero']);
    },
  );

  excelCase(charts, 'has axes with bounds, titles and text categories', async ({ put, sheet, sync }) => {
    const { axes } = sheet.charts.add('ColumnStacked', put('A1', table), 'Columns');
    axes.categoryAxis.categoryType = 'TextAxis';
    axes.categoryAxis.reversePlotOrder = true;
    axes.valueAxis.minimum = 0;
    axes.valueAxis.majorUnit = 1;
    axes.valueAxis.numberFormat = '0';
    axes.valueAxis.title.text = 'Recommendations';
    axes.valueAxis.majorGridlines.visible = false;
    axes.categoryAxis.load('categoryType,reversePlotOrder');
    axes.valueAxis.load('minimum,majorUnit,numberFormat,title/text,title/visible,majorGridlines/visible');
    await sync();
    const { categoryAxis, valueAxis } = axes;
    expect([categoryAxis.categoryType, categoryAxis.reversePlotOrder]).toEqual(['TextAxis', true]);
    expect([valueAxis.minimum, valueAxis.majorUnit, valueAxis.numberFormat]).toEqual([0, 1, '0']);
    expect([valueAxis.title.text, valueAxis.title.visible]).toEqual(['Recommendations', true]);
    expect(valueAxis.majorGridlines.visible).toBe(false);
  });
});

describe('a series', () => {
  excelCase(
    `${collection}#excel-excel-chartseriescollection-add-member(1)`,
    'is added and fed by ranges',
    async (at) => {
      const { put, sheet, sync } = at;
      put('A1', table);
      const made = sheet.charts.add('ColumnStacked', sheet.getRange('B1:B3'), 'Columns');
      const added = made.series.add('Mine');
      added.setValues(sheet.getRange('C2:C3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      const all = made.series.load('items/name');
      await sync();
      expect(all.items.map(({ name }) => name)).toEqual(['Open', 'Mine']);
      expect(at.host.model.sheetNamed('Sheet1')?.charts[0]?.series[1]).toMatchObject({
        values: 'Sheet1!$C$2:$C$3',
        categories: 'Sheet1!$A$2:$A$3',
      });
    },
  );

  excelCase(
    `${series}#excel-excel-chartseries-delete-member(1)`,
    'is deleted with its look, not that of the next',
    async (at) => {
      const { put, sheet, sync } = at;
      const made = sheet.charts.add('ColumnStacked', put('A1', table), 'Columns');
      made.series.getItemAt(0).gapWidth = 10;
      made.series.getItemAt(1).gapWidth = 20;
      await sync();
      made.series.getItemAt(0).delete();
      const all = made.series.load('items/name,items/gapWidth');
      await sync();
      expect(all.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([['Closed', 20]]);
      made.series.add('First', 0);
      made.series.load('items/name,items/gapWidth');
      await sync();
      expect(made.series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
        ['First', 150],
        ['Closed', 20],
      ]);
    },
  );

  excelCase(
    `${series}#excel-excel-chartseries-datalabels-member`,
    'has labels with a format and a place',
    async (at) => {
      const { put, sheet, sync } = at;
      const one = sheet.charts.add('ColumnStacked', put('A1', table), 'Columns').series.getItemAt(0);
      one.hasDataLabels = true;
      one.dataLabels.showValue = true;
      one.dataLabels.numberFormat = '0;;;';
      one.dataLabels.position = 'Center';
      one.overlap = 100;
      one.load('hasDataLabels,overlap');
      await sync();
      expect([one.hasDataLabels, one.overlap]).toEqual([true, 100]);
      expect(at.host.model.sheetNamed('Sheet1')?.charts[0]?.options).toMatchObject({
        'series/0/dataLabels/NumberFormat': '0;;;',
        'series/0/dataLabels/Position': 'Center',
      });
    },
  );

  excelCase(`${api}excel.chartpoint`, 'has points with colours of their own', async (at) => {
    const { put, sheet, sync } = at;
    const one = sheet.charts
      .add(
        'Doughnut',
        put(
          'A1',
          table.map((row) => row.slice(0, 2)),
        ),
        'Columns',
      )
      .series.getItemAt(0);
    one.doughnutHoleSize = 55;
    one.points.getItemAt(1).format.fill.setSolidColor('#EE9A3A');
    one.points.getItemAt(1).dataLabel.format.font.color = '#000000';
    one.load('doughnutHoleSize');
    await sync();
    expect(one.doughnutHoleSize).toBe(55);
    expect(at.host.model.sheetNamed('Sheet1')?.charts[0]?.options).toMatchObject({
      'series/0/points/1/format/fill': '#EE9A3A',
      'series/0/points/1/dataLabel/format/font/Color': '#000000',
    });
    const beyond = await at.refused(() => one.points.getItemAt(5).load('hasDataLabel'));
    expect(beyond.code).toBe('ItemNotFound');
  });
});
