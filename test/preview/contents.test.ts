// A file read without Excel gives what the adapter reads from the same file through Microsoft's client.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { workbookContents } from '../../src/preview/contents';
import { ExcelHost } from '../../src/preview/host';
import { newWorkbook, openWorkbook, saveWorkbook, UnreadableWorkbook } from '../../src/preview/xlsx';
import { createOfficeWorkbook } from '../../src/workbook/office';
import type { SheetArea } from '../../src/workbook/port';
import { drawnModel } from '../support/drawn-model';
import { zoo } from '../support/zoo/specimens';

loadExcelClient();

const now = new Date('2024-05-01T12:00:00Z');
const folder = path.resolve(import.meta.dirname, '../trackers');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => [file, () => new Uint8Array(readFileSync(path.join(folder, file)))] as const);
const specimens = zoo.map(({ name, bytes }) => [name, () => bytes] as const);

async function throughExcel(bytes: Uint8Array, name: string) {
  connect(new ExcelHost(openWorkbook(bytes, name), { now: () => now }));
  const workbook = createOfficeWorkbook();
  const survey = await workbook.survey();
  const filled = survey.sheets.filter(({ used }) => used !== null).map(({ id }) => id);
  return { workbook, sheets: await workbook.read(survey, filled), kept: await workbook.recall() };
}

describe('workbookContents', () => {
  it.each([...files, ...specimens])('reads %s as the adapter does', { timeout: 30_000 }, async (name, bytesOf) => {
    const bytes = bytesOf();
    const contents = workbookContents(bytes, name, now);
    const { workbook, sheets, kept } = await throughExcel(bytes, name);
    expect(contents.sheets.map((sheet) => ({ ...sheet, dropDowns: [] }))).toEqual(sheets);
    expect([contents.name, contents.kept]).toEqual([name, kept]);
    const areas = contents.sheets.flatMap(({ id, dropDowns }) =>
      dropDowns.map(({ area }): SheetArea => ({ sheet: id, area })),
    );
    const lists = await workbook.readDropDowns(areas);
    for (const { id, dropDowns } of contents.sheets) expect(dropDowns).toEqual(lists.get(id) ?? []);
  });

  it('knows hidden sheets, lists in cells and under a name, and what the program keeps', async () => {
    const model = drawnModel({
      names: { Progress: '=Lists!$A$1:$A$2' },
      sheets: [
        {
          name: 'Tracker',
          rows: [[], ['', 'Report', 'Status'], ['', 'JIU/REP/2020/1', 'Done']],
          merges: ['B4:C4'],
          lists: [
            { area: 'C3', source: '=Progress' },
            { area: 'C4', source: '=Lists!$A$2:$A$3' },
            { area: 'C5', source: 'a, b' },
          ],
        },
        { name: 'Lists', rows: [['Done'], ['Begun'], ['Begun']], hidden: true },
        { name: 'Empty', rows: [] },
      ],
    });
    connect(new ExcelHost(model));
    await createOfficeWorkbook().keep('{"format":"kept <&> text"}', null);
    const { sheets, kept } = workbookContents(saveWorkbook(model), 'Book.xlsx');
    expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ['Tracker', true],
      ['Lists', false],
    ]);
    const [tracker] = sheets;
    expect([tracker?.firstRow, tracker?.firstColumn, tracker?.values.length]).toEqual([1, 1, 2]);
    expect(tracker?.dropDowns.map(({ words }) => words)).toEqual([['Done', 'Begun'], ['Begun'], ['a', 'b']]);
    expect(kept).toBe('{"format":"kept <&> text"}');
  });

  it.each([
    ['old-format', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
    [
      'encrypted',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, ...Buffer.from('EncryptedPackage', 'utf16le'), 0],
    ],
    ['not-a-workbook', [0x50, 0x4b, 0x03, 0x04, 1, 2, 3]],
    ['not-a-workbook', []],
    ['not-a-workbook', [...saveWorkbook(newWorkbook()).slice(0, 900)]],
  ])('says why it cannot read a file: %s', (because, bytes) => {
    let caught: unknown = null;
    try {
      workbookContents(Uint8Array.from(bytes), 'file.xlsx');
    } catch (error) {
      caught = error;
    }
    expect(caught instanceof UnreadableWorkbook && caught.because).toBe(because);
  });
});
