// Charts as the adapter makes them, saved, and read by a program that is not ours; and what that program writes, read by
// us.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import type { ChartModel } from '../../src/preview/model/sheet-model';
import { byYear, liveSummary, share, statusTracker } from '../workbook/live-drafts';
import { stageOf } from '../workbook/office-stage';

const missing = spawnSync('soffice', ['--version']).status !== 0;
if (missing) process.stderr.write('soffice is not installed: charts are not compared with LibreOffice.\n');

describe.skipIf(missing)('charts, as LibreOffice reads and writes them', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'charts-'));
  let read = '';
  let written: readonly ChartModel[] = [];
  let values: unknown[] = [];

  beforeAll(async () => {
    const file = path.join(folder, 'charts.xlsx');
    const stage = stageOf({ sheets: [statusTracker(60)] });
    await stage.port.putSheets(liveSummary(60));
    writeFileSync(file, saveWorkbook(stage.model));
    convert(file, 'fods', folder);
    read = readFileSync(path.join(folder, 'charts.fods'), 'utf8');
    const again = path.join(folder, 'again');
    mkdirSync(again);
    convert(file, 'xlsx', again);
    const summary = openWorkbook(readFileSync(path.join(again, 'charts.xlsx')), 'charts.xlsx').sheetNamed('Summary');
    written = summary?.charts ?? [];
    values = [1, 2, 3].map((column) => summary?.cells.value(3, column));
  }, 200_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function convert(file: string, to: string, into: string): void {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', into, file], {
      stdio: 'ignore',
      timeout: 180_000,
    });
  }

  it('have their title, caption and place', () => {
    expect(read).toContain(`<svg:desc>${byYear.caption}</svg:desc>`);
    expect(read).toContain(`<svg:desc>${share.caption}</svg:desc>`);
    expect(read).toContain(byYear.title);
    expect(read).toContain('draw:name="FollowUp.chart.by_year"');
  });

  it('are made of the cells of the summary', () => {
    const addresses = [...read.matchAll(/chart:values-cell-range-address="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.map((address = '') => address.replaceAll('$', ''))).toEqual([
      'Summary.B4:Summary.B7',
      'Summary.C4:Summary.C7',
      'Summary.D4:Summary.D7',
      'Summary.B8:Summary.D8',
    ]);
    const labels = [...read.matchAll(/chart:label-cell-address="([^"]*)"/g)].map(([, address]) => address);
    expect(labels[0]).toMatch(/Summary\.\$?B\$?3/);
    expect(values).toEqual([12, 3, 0]);
  });

  it('are read back by us as LibreOffice writes them', () => {
    const [columns, ring] = written;
    expect([columns?.type, ring?.type]).toEqual(['ColumnStacked', 'Doughnut']);
    expect(columns?.title.text).toBe(byYear.title);
    expect(columns?.series.map(({ color, values: cells }) => [color, cells.replaceAll(/[$']/g, '')])).toEqual([
      ['#1F4E79', 'Summary!B4:B7'],
      ['#7A7F87', 'Summary!C4:C7'],
      ['#EE9A3A', 'Summary!D4:D7'],
    ]);
    expect(columns?.options).toMatchObject({
      'chart/PlotVisibleOnly': false,
      'series/0/HasDataLabels': true,
      'series/0/Overlap': 100,
      'series/0/GapWidth': 60,
      'axes/category/title/Text': 'Year of report',
    });
    expect(ring?.options['series/0/points/1/format/fill']).toBe('#7A7F87');
    expect(ring?.options['series/0/dataLabels/NumberFormat']).toMatch(/^0.+%.*;;;$/);
  });
});
