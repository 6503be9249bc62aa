import { describe, expect } from 'vitest';
import { newWorkbook, saveWorkbook } from '../../../src/preview/xlsx';
import { api, excelCase } from './excel';

const page = `${api}excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)`;
const options = `${api}excel.insertworksheetoptions`;

/** A workbook with one sheet whose columns run from right to left. */
function source(name: string): string {
  const model = newWorkbook('source.xlsx', name);
  const [sheet] = model.worksheets;
  if (!sheet) throw new Error('An empty workbook has a sheet');
  sheet.rightToLeft = true;
  sheet.changed.add('view');
  sheet.cells.startRecording();
  sheet.cells.set(0, 0, 'from elsewhere');
  return btoa(Array.from(saveWorkbook(model), (byte) => String.fromCharCode(byte)).join(''));
}

describe('worksheets from another workbook', () => {
  excelCase(page, 'stand at the end, and their ids are told', async ({ context, host, sync }) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(source('Template'));
    await sync();
    const [id = ''] = inserted.value;
    const sheet = context.workbook.worksheets.getItem(id).load('name,position');
    const cell = sheet.getRange('A1').load('values');
    await sync();
    expect([sheet.name, sheet.position, cell.values]).toEqual(['Template', 1, [['from elsewhere']]]);
    expect(host.model.sheet(id)?.rightToLeft).toBe(true);
  });

  excelCase(options, 'stand where the options say', async ({ context, sync }) => {
    context.workbook.insertWorksheetsFromBase64(source('Template'), {
      positionType: 'Before',
      relativeTo: 'Sheet1',
      sheetNamesToInsert: ['Template'],
    });
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Template', 'Sheet1']);
  });

  excelCase(page, 'get a number behind a name that is taken', async ({ context, sync }) => {
    context.workbook.insertWorksheetsFromBase64(source('Sheet1'));
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet1 (2)']);
  });

  excelCase(page, 'must come from a workbook', async ({ context, refused }) => {
    const bad = await refused(() => context.workbook.insertWorksheetsFromBase64(btoa('no workbook')));
    expect(bad.code).toBe('InvalidArgument');
  });

  excelCase(options, 'that are named must be there', async ({ context, refused }) => {
    const missing = await refused(() =>
      context.workbook.insertWorksheetsFromBase64(source('Template'), {
        sheetNamesToInsert: ['Other'],
        positionType: 'End',
        relativeTo: '',
      }),
    );
    expect(missing.code).toBe('ItemNotFound');
  });

  excelCase(page, 'are refused where the structure is protected', async ({ context, host, refused }) => {
    host.model.structureProtected = true;
    const refusedIt = await refused(() => context.workbook.insertWorksheetsFromBase64(source('Template')));
    expect(refusedIt.code).toBe('AccessDenied');
  });
});
