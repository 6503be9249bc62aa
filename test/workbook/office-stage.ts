// The adapter on a stage of its own: Microsoft's own Excel client in front, our host behind.
import { connect, loadExcelClient } from '../../src/preview/client/node';
import { ExcelHost, type HostOptions } from '../../src/preview/host';
import { CellError } from '../../src/preview/model/cell-error';
import type { SheetModel } from '../../src/preview/model/sheet-model';
import type { WorkbookModel } from '../../src/preview/model/workbook-model';
import { contains } from '../../src/core/sheet/a1';
import { severities } from '../../src/core/rules/rule';
import { createOfficeWorkbook } from '../../src/workbook/office';
import { markings } from '../../src/workbook/office/marking';
import type { DrawnWorkbook } from '../support/drawn-workbook';
import { drawnModel } from '../support/drawn-model';
import type { Stage } from './stage';

loadExcelClient();

export interface OfficeStage extends Stage {
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
}

export function stageOf(drawn: DrawnWorkbook, options: HostOptions = {}): OfficeStage {
  return stageOn(drawnModel(drawn), options);
}

/** The workbook as a person opens it anew, or somebody else: another session of the adapter. */
export function stageOn(model: WorkbookModel, options: HostOptions = {}): OfficeStage {
  const host = new ExcelHost(model, options);
  connect(host);
  const ids = new Map(model.worksheets.map((sheet) => [sheet.name, sheet.id]));
  const idOf = (name: string) => model.sheetNamed(name)?.id ?? ids.get(name) ?? '';
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
    renameSheet: (name, to) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(idOf(name)).name = to;
        await context.sync();
      }),
    colour: (name, row, column) => {
      const rule = sheetOf(name)
        .conditionalFormats.filter(({ areas }) => areas.some((area) => contains(area, row, column)))
        .sort((a, b) => a.priority - b.priority)[0];
      return severities.find((severity) => rule?.format.fill === markings[severity].fill) ?? null;
    },
    edit: (editing) => {
      host.faults.cellEdit = editing;
    },
    selected: () => ({ sheet: model.activeSheet, row: model.selection.row, column: model.selection.column }),
    settle: () => new Promise((resolve) => setTimeout(resolve, 5)),
  };
}

/** Round trips the work waits for: without those in which the client afterwards only releases its ranges. */
export async function requestsOf<T>(
  stage: OfficeStage,
  work: () => Promise<T>,
): Promise<{ requests: number; result: T }> {
  await stage.settle();
  let requests = 0;
  stage.host.resetStats();
  stage.host.faults.clear();
  stage.host.faults.next({
    code: 'GeneralException',
    on: ({ Actions }) => {
      const isRelease = (name: string) => name === '_RemoveReference';
      const releases =
        Actions.some(({ Name }) => isRelease(Name)) &&
        Actions.every(({ Name, ActionType }) => isRelease(Name) || ActionType === 1);
      if (!releases) requests += 1;
      return false;
    },
  });
  const result = await work();
  await stage.settle();
  stage.host.faults.clear();
  return { requests, result };
}
