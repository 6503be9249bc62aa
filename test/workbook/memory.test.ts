import { MemoryWorkbook } from '../support/memory-workbook';
import { describeWorkbook } from './contract';

describeWorkbook('the in-memory workbook', (drawn) => {
  const port = new MemoryWorkbook(drawn);
  return Promise.resolve({
    port,
    idOf: (sheet) => port.idOf(sheet),
    cell: (sheet, row, column) => port.cell(sheet, row, column),
    type: (sheet, row, column, value) => {
      port.type(sheet, row, column, value);
    },
    deleteSheet: (sheet) => {
      port.deleteSheet(sheet);
      return Promise.resolve();
    },
    renameSheet: (sheet, to) => {
      port.renameSheet(sheet, to);
      return Promise.resolve();
    },
    colour: (sheet, row, column) => port.colour(sheet, row, column),
    edit: (editing) => {
      port.editing = editing;
    },
    selected: () => port.selected ?? { sheet: '', row: 0, column: 0 },
    settle: () => Promise.resolve(),
  });
});
