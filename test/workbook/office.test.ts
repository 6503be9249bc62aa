// The contract on the adapter itself: Microsoft's own Excel client in front, our host behind, which misplaces array
// writes under a filter as desktop Excel does.
import { describe, expect, it } from 'vitest';
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost, type HostOptions } from '../../src/preview/host';
import { CellError } from '../../src/preview/model/cell-error';
import type { SheetModel } from '../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { areaAt, manyRows, type DrawnSheet, type DrawnWorkbook } from '../support/drawn-workbook';
import { drawnModel } from '../support/drawn-model';
import { describeWorkbook, type Stage } from './contract';

await loadExcelClient();

interface OfficeStage extends Stage {
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
}

function stageOf(drawn: DrawnWorkbook, options: HostOptions = {}): OfficeStage {
  const model = drawnModel(drawn);
  const host = new ExcelHost(model, options);
  connect(host);
  const ids = new Map(model.worksheets.map((sheet) => [sheet.name, sheet.id]));
  const idOf = (name: string) => ids.get(name) ?? '';
  const sheetOf = (name: string): SheetModel => {
    const sheet = model.sheet(idOf(name));
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    host,
    model,
    port: createOfficeWorkbook(),
    idOf,
    cell: (name, row, column) => {
      const { cells } = sheetOf(name);
      const value = cells.value(row, column);
      const format = model.styles.get(host.formatNumberAt(sheetOf(name), row, column)).numberFormat;
      const formula = cells.formula(row, column)?.text ?? null;
      return { value: value instanceof CellError ? value.code : value, formula, format };
    },
    type: (name, row, column, value) => {
      host.userEdit(idOf(name), { row, column, rows: 1, columns: 1 }, [[value]]);
    },
    deleteSheet: (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(idOf(name)).delete();
        await context.sync();
      }),
    edit: (editing) => {
      host.faults.cellEdit = editing;
    },
    selected: () => ({ sheet: model.activeSheet, row: model.selection.row, column: model.selection.column }),
    settle: () => new Promise((resolve) => setTimeout(resolve, 5)),
  };
}

describeWorkbook("Microsoft's client on our host", (drawn) => Promise.resolve(stageOf(drawn)));
