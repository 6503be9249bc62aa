// Every workbook in test/trackers is read as the file beside it says: drop a workbook in and it is a test.
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { recogniseLayout } from '../../src/core/layout';
import type { BlockLayout } from '../../src/core/layout/layout';
import { type Language, languages } from '../../src/core/recommendation/codes';
import type { CellValue, SheetContent } from '../../src/core/sheet/cells';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import { sheetsOf } from '../support/open-tracker';
import { trackerModel } from '../support/trackers/drawing';
import { type Expectation, expectationOf } from '../support/trackers/expectation';
import { type Feature, features, featuresOf } from '../support/trackers/features';
import { trackers } from '../support/trackers';

const folder = path.resolve(import.meta.dirname, '../trackers');
const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
const open = (file: string): WorkbookModel => openWorkbook(readFileSync(path.join(folder, file)), file);

function expectedOf(file: string): Expectation {
  const name = path.basename(file, '.xlsx');
  const beside = path.join(folder, `${name}.expected.json`);
  if (!existsSync(beside))
    throw new Error(
      `${name}.expected.json is missing: write it with \`node test/support/trackers/make.mjs ${name}\`, ` +
        'then read it against the workbook and correct what the program got wrong.',
    );
  return JSON.parse(readFileSync(beside, 'utf8')) as Expectation;
}

/** Confidence is compared apart: how it is weighed may change by a little without anything being read otherwise. */
function withoutConfidence(expectation: Expectation): unknown {
  return JSON.parse(JSON.stringify(expectation, (key, value: unknown) => (key === 'confidence' ? undefined : value)));
}

function confidences({ sheets }: Expectation): number[] {
  return sheets.flatMap(({ blocks }) => blocks.map(({ confidence }) => confidence));
}

describe.each(files)('%s', (file) => {
  test('is read as expected', () => {
    const expected = expectedOf(file);
    const found = expectationOf(sheetsOf(open(file)), file);
    expect(withoutConfidence(found)).toEqual(withoutConfidence(expected));
    expect(found.recommendations).toHaveLength(expected.rows);
    for (const [index, confidence] of confidences(found).entries()) {
      expect(Math.abs(confidence - (confidences(expected)[index] ?? 0))).toBeLessThanOrEqual(0.1);
    }
  });

  test('is read the same after every cell was written and the file saved and opened again', () => {
    const model = open(file);
    for (const { cells } of model.worksheets) {
      const used = cells.usedArea(true);
      for (let row = 0; used && row < used.row + used.rows; row++) {
        for (let column = 0; column < used.column + used.columns; column++) {
          const value = cells.value(row, column);
          if (value !== '' && cells.formula(row, column) === undefined) cells.set(row, column, value);
        }
      }
    }
    const reopened = openWorkbook(saveWorkbook(model), file);
    expect(expectationOf(sheetsOf(reopened), file)).toEqual(expectationOf(sheetsOf(open(file)), file));
  });
});

test('no expectation has lost its workbook', () => {
  const expectations = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
  expect(expectations.map((file) => file.replace('.expected.json', '.xlsx')).sort()).toEqual([...files].sort());
});

describe('together', () => {
  const seen = files.map((file) => {
    const model = open(file);
    const contents = sheetsOf(model);
    const layout = recogniseLayout(contents, {});
    return { language: layout.language, shown: featuresOf(model.worksheets, contents, layout) };
  });

  test.each(languages)('at least four workbooks are in %s', (language: Language) => {
    expect(seen.filter((each) => each.language === language && each.shown.size > 0).length).toBeGreaterThanOrEqual(4);
  });
  test.each(features)('at least two workbooks show: %s', (feature: Feature) => {
    expect(seen.filter(({ shown }) => shown.has(feature)).length).toBeGreaterThanOrEqual(2);
  });
});

test.each(trackers.map((tracker) => [tracker.name, tracker] as const))(
  '%s lies there as it is drawn',
  (name, tracker) => {
    const plain = (model: WorkbookModel) => sheetsOf(model).map((sheet) => ({ ...sheet, id: '' }));
    const message = `${name}.xlsx is not what its script draws: run \`node test/support/trackers/make.mjs\`.`;
    expect(existsSync(path.join(folder, `${name}.xlsx`)), message).toBe(true);
    expect(plain(open(`${name}.xlsx`)), message).toEqual(plain(trackerModel(tracker)));
  },
);

describe('what is read does not change', () => {
  const read = files.map((file) => sheetsOf(open(file)));
  const anyWorkbook = fc.constantFrom(...read);
  const lines = (sheets: readonly SheetContent[]) => expectationOf(sheets, '').recommendations;

  test('when the sheets are moved down and to the right', () => {
    fc.assert(
      fc.property(anyWorkbook, fc.nat(40), fc.nat(9), (sheets, down, right) => {
        const moved = sheets.map((sheet) => shifted(sheet, down, right));
        expect(lines(moved)).toEqual(lines(sheets));
      }),
      { numRuns: 60 },
    );
  });

  test('with a blank row, and a column of something else beside the blocks', () => {
    fc.assert(
      fc.property(anyWorkbook, fc.nat(20), (sheets, place) => {
        const { sheets: recognised } = recogniseLayout(sheets, {});
        const changed = sheets.map((sheet, index) => {
          const blocks = recognised[index]?.blocks ?? [];
          const free = blocks.flatMap(({ rows }) => rows).filter((row) => isFree(sheet, row));
          const at = free[place % Math.max(1, free.length)];
          const widened = withColumnAtEnd(sheet, blocks);
          return at === undefined ? widened : withBlankRow(widened, at);
        });
        expect(lines(changed)).toEqual(lines(sheets));
      }),
      { numRuns: 60 },
    );
  });
});

function shifted(sheet: SheetContent, down: number, right: number): SheetContent {
  const moved = <A extends { row: number; column: number }>(area: A): A => ({
    ...area,
    row: area.row + down,
    column: area.column + right,
  });
  return {
    ...sheet,
    firstRow: sheet.firstRow + down,
    firstColumn: sheet.firstColumn + right,
    merges: sheet.merges.map(moved),
    tables: sheet.tables.map((table) => ({ ...table, area: moved(table.area) })),
  };
}

/** No merge reaches over the row's upper edge, and no table lies there. */
function isFree({ merges, tables }: SheetContent, row: number): boolean {
  const areas = [...merges, ...tables.map(({ area }) => area)];
  return !areas.some((area) => row > area.row && row < area.row + area.rows);
}

function withBlankRow(sheet: SheetContent, at: number): SheetContent {
  return {
    ...sheet,
    values: [...sheet.values.slice(0, at), [], ...sheet.values.slice(at)],
    merges: sheet.merges.map((area) => (area.row >= at ? { ...area, row: area.row + 1 } : area)),
  };
}

function withColumnAtEnd(sheet: SheetContent, blocks: readonly BlockLayout[]): SheetContent {
  const width = Math.max(...sheet.values.map((row) => row.length));
  const headers = new Set(blocks.map(({ headerRows }) => headerRows[0]));
  const data = new Set(blocks.flatMap(({ rows }) => rows));
  const values = sheet.values.map((row, index) => {
    if (!headers.has(index) && !data.has(index)) return row;
    const value = headers.has(index) ? 'Internal file' : `F-${index}`;
    return [...row, ...Array<CellValue>(width - row.length).fill(''), value];
  });
  return { ...sheet, values };
}
