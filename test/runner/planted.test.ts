// One mistake of each kind is planted into a copy of a clean tracker; the check must find exactly that one, at that
// cell. On trackers of our own, and on those of real bodies where they are at hand.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CellError } from '../../src/preview/model/cell-error';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { openWorkbook, saveWorkbook } from '../../src/preview/xlsx';
import { errorTexts, type CellValue } from '../../src/core/sheet/cells';
import { drawnModel } from '../support/drawn-model';
import { areaAt, type DrawnCell } from '../support/drawn-workbook';
import { Desk, ran } from '../support/runner';

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.set();
});
afterAll(() => desk.clear());

interface Plant {
  readonly cells: Readonly<Record<string, CellValue>>;
  /** `rule@cell`, in sheet order. */
  readonly found: readonly string[];
  readonly options?: readonly string[];
}

interface Found {
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly sheet: string }[];
}

async function check(model: WorkbookModel, sheetName: string, plant: Plant): Promise<readonly string[]> {
  const sheet = model.sheetNamed(sheetName);
  if (!sheet) throw new Error(`No sheet ${sheetName}`);
  for (const [name, value] of Object.entries(plant.cells)) {
    const { row, column } = areaAt(name);
    const planted = typeof value === 'string' && errorTexts.has(value) ? new CellError(value) : value;
    sheet.cells.set(row, column, planted);
  }
  const file = await desk.put('planted.xlsx', saveWorkbook(model));
  const { out } = await ran('check', file, '--json', ...(plant.options ?? []));
  // The runner's own test holds the document to its shape.
  const { findings } = JSON.parse(out) as Found;
  return findings.map(({ rule, cell }) => `${rule}@${cell}`);
}

const text = (at: number) => `The executive head should take measure ${at} before the end of next year.`;

const prose = () => {
  const row = (report: string, number: number, acceptance: string, implementation: string, at: number): DrawnCell[] => [
    report,
    number,
    text(at),
    'Executive head',
    acceptance,
    implementation,
    `Note ${at} on what was done.`,
  ];
  const rows = [
    ['Recommendations of the Joint Inspection Unit as at 31 March 2022'],
    [],
    ['Report', 'No.', 'Recommendation', 'Addressee', 'Acceptance', 'Implementation', 'Comments'],
    row('JIU/REP/2021/3', 1, 'Accepted', 'Implemented', 1),
    row('JIU/REP/2021/3', 2, 'Accepted', 'In progress', 2),
    row('JIU/REP/2020/8', 1, 'Accepted', 'Not started', 3),
    row('JIU/REP/2020/8', 2, 'Not accepted', '', 4),
    row('JIU/REP/2020/8', 3, 'Accepted', 'In progress', 5),
    row('JIU/REP/2021/3', 3, 'Under consideration', '', 6),
  ];
  return drawnModel({ sheets: [{ name: 'Tracker', rows }] });
};

const matrix = () => {
  const row = (number: number, marks: string, at: number): DrawnCell[] => [
    'JIU/REP/2021/3',
    number,
    text(at),
    ...marks.split(',').map((mark) => mark.trim()),
    `Note ${at}`,
  ];
  const rows = [
    ['Report', 'No.', 'Recommendation', 'Acceptance', '', '', 'Implementation', '', '', 'Comments'],
    ['', '', '', 'Accepted', 'Not accepted', 'Under consideration', 'Not started', 'In progress', 'Implemented', ''],
    row(1, 'X,,,X,,', 1),
    row(2, 'X,,,,X,', 2),
    row(3, 'X,,,,,X', 3),
    row(4, ',X,,,,', 4),
    row(5, ',,X,,,', 5),
  ];
  return drawnModel({
    sheets: [{ name: 'Tracker', rows, merges: ['D1:F1', 'G1:I1', 'A1:A2', 'B1:B2', 'C1:C2', 'J1:J2'] }],
  });
};

describe('planted in a tracker of our own', () => {
  it.each<[string, Plant]>([
    ['nothing', { cells: {}, found: [] }],
    ['a symbol of no known form', { cells: { A5: 'Report on travel' }, found: ['report-symbol-invalid@A5'] }],
    ['a symbol typed carelessly', { cells: { A5: 'jiu / rep / 2021 / 3' }, found: ['report-symbol-invalid@A5'] }],
    ['a number that is none', { cells: { B5: 1.5 }, found: ['recommendation-number-invalid@B5'] }],
    ['no number', { cells: { B5: '' }, found: ['recommendation-number-invalid@B5'] }],
    [
      'one recommendation twice',
      { cells: { B5: 1 }, found: ['duplicate-recommendation@B4', 'duplicate-recommendation@B5'] },
    ],
    ['no text', { cells: { C5: '' }, found: ['text-missing@C5'] }],
    ['no acceptance', { cells: { E9: '' }, found: ['acceptance-missing@E9', 'implementation-missing@F9'] }],
    ['no implementation', { cells: { F8: '' }, found: ['implementation-missing@F8'] }],
    ['an unknown acceptance', { cells: { E9: 'Maybe' }, found: ['acceptance-unrecognised@E9'] }],
    ['an unknown implementation', { cells: { F8: 'Halfway there' }, found: ['implementation-unrecognised@F8'] }],
    ['another wording of acceptance', { cells: { E8: 'ACCEPTED' }, found: ['acceptance-nonstandard@E8'] }],
    ['another wording of implementation', { cells: { F8: 'ongoing' }, found: ['implementation-nonstandard@F8'] }],
    [
      'an implementation though not accepted',
      { cells: { F7: 'In progress' }, found: ['implementation-without-acceptance@F7'] },
    ],
    ['no addressee', { cells: { D5: '' }, found: ['addressee-missing@D5'] }],
    ['no assessment', { cells: { G5: '' }, found: ['assessment-missing@G5'] }],
    ['markup', { cells: { C5: `<p>${text(2)}</p>` }, found: ['text-markup@C5'] }],
    ['a broken reference', { cells: { G8: '#REF!' }, found: ['cell-error@G8'] }],
  ])('%s', async (_, plant) => {
    expect(await check(prose(), 'Tracker', plant)).toEqual(plant.found);
  });

  it.each<[string, Plant]>([
    ['nothing', { cells: {}, found: [] }],
    ['two marks in one group', { cells: { E3: 'X' }, found: ['marks-conflicting@D3'] }],
    ['something that is no mark', { cells: { H4: '', G4: 'see note' }, found: ['mark-unrecognised@G4'] }],
    ['no mark at all', { cells: { G3: '' }, found: ['implementation-missing@G3'] }],
  ])('in a tick matrix: %s', async (_, plant) => {
    expect([...(await check(matrix(), 'Tracker', plant))].sort()).toEqual([...plant.found].sort());
  });
});

const shared = fileURLToPath(new URL('../../../shared/trackers/', import.meta.url));
const real = (name: string) => openWorkbook(readFileSync(path.join(shared, name)), name);

/** What the mistake adds to what there is to say of the paper as it was published. */
async function added(name: string, sheetName: string, plant: Plant): Promise<readonly string[]> {
  const before = new Set(await check(real(name), sheetName, { ...plant, cells: {} }));
  return (await check(real(name), sheetName, plant)).filter((finding) => !before.has(finding));
}

describe.skipIf(!existsSync(path.join(shared, 'wipo-2022-zh.xlsx')))('planted in a tracker of a real body', () => {
  it.each<[string, Plant]>([
    ['a symbol', { cells: { B7: '联检组的报告' }, found: ['report-symbol-invalid@B7'] }],
    ['a number', { cells: { E7: '建议' }, found: ['recommendation-number-invalid@E7'] }],
    ['a text', { cells: { G7: '' }, found: ['text-missing@G7'] }],
    ['an acceptance', { cells: { I7: '也许' }, found: ['acceptance-unrecognised@I7'] }],
    ['an implementation', { cells: { J7: '' }, found: ['implementation-missing@J7'] }],
    ['an error', { cells: { H7: '#N/A' }, found: ['cell-error@H7'] }],
    ['a wording', { cells: { J12: '执行中' }, found: ['implementation-nonstandard@J12'] }],
    [
      'a row twice',
      { cells: { E10: '建议 1' }, found: ['duplicate-recommendation@E9', 'duplicate-recommendation@E10'] },
    ],
  ])('wipo-2022-zh: %s', async (_, plant) => {
    const options = ['--as-of', '2022-03-31'];
    expect(await added('wipo-2022-zh.xlsx', '联检组建议跟踪表', { ...plant, options })).toEqual(plant.found);
  });

  it.each<[string, Plant]>([
    ['two marks', { cells: { H5: 'X' }, found: ['marks-conflicting@G5'] }],
    ['no acceptance', { cells: { C13: '' }, found: ['acceptance-missing@C13'] }],
  ])('itu-2022-zh: %s', async (_, plant) => {
    expect(await added('itu-2022-zh.xlsx', '表2', plant)).toEqual(plant.found);
  });
});
