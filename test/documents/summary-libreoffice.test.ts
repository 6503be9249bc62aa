// The live summary computed anew by LibreOffice: on random trackers, and after edits that our program knew nothing of.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetDraft } from '../../src/core/sheet/draft';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import { drawnModel } from '../support/drawn-model';
import { Editing } from '../support/edit-model';
import { lastPeriodOf } from '../../src/core/period/last-period';
import { randomPeriods } from '../support/random-workbook';
import { summarise, type SummariseOptions, trackerIn } from '../support/summarise';

const missing = spawnSync('soffice', ['--version']).status !== 0;
if (missing) process.stderr.write('soffice is not installed: the summary is not compared with LibreOffice.\n');

interface Saved {
  readonly file: string;
  /** The page's sheet. */
  readonly sheet: string;
  readonly page: SheetDraft;
}

/** Their values of the page's cells that differ from ours. */
interface Different {
  readonly file: string;
  readonly cell: readonly [row: number, column: number];
  readonly ours: string;
  readonly theirs: string;
}

describe.skipIf(missing)('the live summary as LibreOffice computes it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'summary-'));
  const saved: Saved[] = [];

  beforeAll(() => {
    randomPeriods(200, 31_032_022).forEach(({ now, before }, at) => {
      // Every fourth has no last period.
      const lastPeriod = at % 4 === 0 ? null : lastPeriodOf(trackerIn(before).tracker, before.name);
      saved.push(save(now, folder, now.name, lastPeriod ? { lastPeriod } : {}));
    });
    for (const [name, edit] of Object.entries(edits)) saved.push(edited(name, edit, folder));
    saved.push(
      save(drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...rows] }, asked] }), folder, 'asked.xlsx'),
    );
    computeByLibreOffice(
      saved.map(({ file }) => file),
      folder,
    );
  }, 600_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the same in every cell of 200 random trackers', () => {
    const random = saved.filter(({ file }) => file.includes('random-'));
    expect(random).toHaveLength(200);
    expect(random.flatMap(differingCells).slice(0, 10)).toEqual([]);
  });

  it('counts the replies that came in time', () => {
    const found = saved.filter(({ file }) => file.endsWith('asked.xlsx'));
    const cells = found.flatMap(({ page }) => page.rows.flat()).map((cell) => cell?.formula ?? '');
    expect(cells.filter((formula) => formula.includes('LEFT(') && formula.includes(asked.name))).toHaveLength(2);
    expect(found.flatMap(differingCells)).toEqual([]);
  });

  it.each(Object.keys(edits))('follows when %s', (name) => {
    const found = saved.filter(({ file }) => path.basename(file, '.xlsx') === name);
    expect(found).toHaveLength(1);
    expect(found.flatMap(differingCells)).toEqual([]);
  });
});

const header = [
  'Report',
  'No.',
  'Recommendation',
  'Addressee',
  'Acceptance',
  'Implementation',
  'Target date',
  'Progress',
];
const measure = (at: number) => `The executive heads should complete measure ${String(at)} and report on it.`;
const rowsThen = (states: readonly string[]): (string | number)[][] =>
  Array.from({ length: 12 }, (_, at) => [
    `JIU/REP/${String(2017 + (at >> 2))}/3`,
    1 + (at % 4),
    at === 7 ? 'The executive heads should complete measure 7 by the end of 2023.' : measure(at),
    at % 3 === 0 ? 'Governing body' : 'Executive head',
    at === 5 ? 'Not accepted' : 'Accepted',
    at === 5 ? '' : (states[at % 3] ?? ''),
    at % 4 === 3 ? '' : 45_000 + 100 * at,
    at % 3 === 0 ? 1 : (at % 5) / 5,
  ]);
const rows = rowsThen(['Implemented', 'In progress', 'Not started']);
/** The first of them was not there, and one has gone. */
const rowsBefore = [
  ...rowsThen(['In progress', 'In progress', 'Not started']).slice(1),
  ['JIU/REP/2018/3', 50, measure(90), 'Executive head', 'Accepted', 'In progress', '', 0],
];

/** Due and answered as Excel's serial numbers of 2021 and 2025: in time, in time by the hour, late, not, not yet, odd. */
const asked = {
  name: 'Asked',
  rows: [
    ['Review', 'Kind', 'Received', 'Due', 'Answered'],
    ['A. 1', 'survey', 44_300, 44_350, 44_340],
    ['A. 1', 'interview', 44_300, 44_350, 44_350.7],
    ['A. 2', 'survey', 44_300, 44_350.5, 44_351],
    ['A. 2', 'interview', 44_300, 44_360, ''],
    ['A. 3', 'survey', 44_300, 44_370, 45_700],
    ['A. 3', 'interview', 44_300, 45_800, 44_310],
    ['A. 4', 'survey', 44_300, 44_380, 'soon'],
    ['A. 4', 'interview', 44_300, '', 44_310],
  ],
};

const edits: Readonly<Record<string, (editing: Editing) => void>> = {
  'a status is edited': (editing) => editing.type(2, 5, 'Implemented'),
  'rows are sorted': (editing) => editing.turnOver(1, rows.length, header.length),
  'a row is inserted': (editing) =>
    editing.insertRow(4, ['JIU/REP/2018/3', 9, measure(99), 'Executive head', 'Accepted', 'In progress', 45_001, 0.1]),
  'a word is mistyped': (editing) => editing.type(2, 4, '').type(2, 5, 'Blue'),
  'dates and progress are edited': (editing) =>
    editing.type(3, 6, 45_100).type(5, 6, '').type(6, 7, 0.9).type(2, 7, ''),
  'a row becomes another recommendation': (editing) =>
    editing.type(3, 0, 'JIU/REP/2018/3').type(3, 1, 50).type(8, 1, 77),
};

/** Saved with its summary, opened and edited by another program, which leaves the summary's old values as they are. */
function edited(name: string, edit: (editing: Editing) => void, folder: string): Saved {
  const tracker = () => drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...rows] }] });
  const before = drawnModel({ sheets: [{ name: 'Tracker', rows: [header, ...rowsBefore] }] });
  const lastPeriod = lastPeriodOf(trackerIn(before).tracker, 'Last period');
  const made = save(tracker(), folder, `${name}.xlsx`, { lastPeriod });
  const model = openWorkbook(readFileSync(made.file), name);
  edit(new Editing(model, 'Tracker'));
  writeFileSync(made.file, saveWorkbook(model));
  // What it must become is what a summary of the edited tracker is drafted with.
  const fresh = tracker();
  edit(new Editing(fresh, 'Tracker'));
  const [page = made.page] = summarise(fresh, { asOf: '2024-12-31', lastPeriod }).summary.drafts;
  return { ...made, page };
}

function save(model: WorkbookModel, folder: string, file: string, options: SummariseOptions = {}): Saved {
  const { name, summary } = summarise(model, { asOf: '2024-12-31', ...options });
  const [page] = summary.drafts;
  if (!page) throw new Error(`${file} has no summary`);
  const target = path.join(folder, file);
  writeFileSync(target, saveWorkbook(withWrongValues(model, name)));
  return { file: target, sheet: name, page };
}

/** Wrong on purpose: if LibreOffice showed what we wrote, every cell would differ. */
function withWrongValues(model: WorkbookModel, name: string): WorkbookModel {
  const sheet = model.sheetNamed(name);
  const used = sheet?.cells.usedArea(true);
  for (let row = 0; sheet && used && row < used.rows; row++) {
    for (let column = 0; column < used.columns; column++) {
      const formula = sheet.cells.formula(row, column);
      if (formula) sheet.cells.set(row, column, 'not computed', formula);
    }
  }
  return model;
}

function computeByLibreOffice(files: readonly string[], folder: string): void {
  const profile = path.join(folder, 'profile');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  mkdirSync(path.join(folder, 'csv'));
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), computeOnOpening);
  // All sheets, each into a file of its own, as they are shown or not.
  const tokens = '44,34,76,1,,0,false,true,false,false,false,-1';
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to'];
  execFileSync(
    'soffice',
    [...options, `csv:Text - txt - csv (StarCalc):${tokens}`, '--outdir', path.join(folder, 'csv'), ...files],
    { stdio: 'ignore', timeout: 580_000 },
  );
}

function differingCells({ file, sheet, page }: Saved): Different[] {
  const csv = path.join(path.dirname(file), 'csv', `${path.basename(file, '.xlsx')}-${sheet}.csv`);
  const lines = fieldsOf(readFileSync(csv, 'utf8'));
  return page.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Different[] => {
      if (cell?.formula === undefined) return [];
      const [ours, theirs] = [String(cell.value), lines[row]?.[column] ?? ''];
      return ours === theirs ? [] : [{ file: path.basename(file), cell: [row, column], ours, theirs }];
    }),
  );
}

function fieldsOf(csv: string): string[][] {
  return csv
    .split('\n')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}

const computeOnOpening = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
