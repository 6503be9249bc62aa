import { expect, test } from 'vitest';
import { readOneSheet } from '../../src/tasks';
import { Fault } from '../../src/workbook/faults';
import { MemoryWorkbook } from '../support/memory-workbook';

const drawn = {
  sheets: [
    { name: 'Tracker', rows: [['Report', 'Text']] },
    {
      name: 'Texts',
      rows: [
        ['symbol', 'number'],
        ['JIU/REP/2021/3', 1],
      ],
    },
  ],
};

async function idOf(workbook: MemoryWorkbook, name: string): Promise<string> {
  const { sheets } = await workbook.survey();
  return sheets.find((sheet) => sheet.name === name)?.id ?? '';
}

test('reads the one that is named, and no other', async () => {
  const workbook = new MemoryWorkbook(drawn);
  const read = await readOneSheet(workbook, await idOf(workbook, 'Texts'));
  expect(read).toMatchObject({ kind: 'sheet', content: { name: 'Texts', values: drawn.sheets[1]?.rows } });
});

test('one that is gone is a refusal', async () => {
  const read = await readOneSheet(new MemoryWorkbook(drawn), 'no such sheet');
  expect(read).toMatchObject({ kind: 'refused', because: 'gone' });
});

test('so is a workbook in which a cell is being edited', async () => {
  const workbook = new MemoryWorkbook(drawn);
  const id = await idOf(workbook, 'Texts');
  workbook.survey = () => Promise.reject(new Fault('cell-being-edited'));
  expect(await readOneSheet(workbook, id)).toMatchObject({ kind: 'refused', because: 'cell-being-edited' });
});
