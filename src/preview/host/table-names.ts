// Names and ids for new tables, unlike those of any other table in the workbook.
import type { TableModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';

function tablesOf(model: WorkbookModel): TableModel[] {
  return model.worksheets.flatMap((sheet) => sheet.tables);
}

export function freeTableId(model: WorkbookModel): string {
  const taken = new Set(tablesOf(model).map((table) => table.id));
  for (let n = taken.size + 1; ; n++) {
    const id = `{00000000-000C-0000-FFFF-FFFF${n.toString(16).padStart(8, '0').toUpperCase()}}`;
    if (!taken.has(id)) return id;
  }
}

export function freeTableName(model: WorkbookModel): string {
  const taken = new Set(tablesOf(model).map((table) => table.name.toLowerCase()));
  for (const name of model.names) taken.add(name.name.toLowerCase());
  for (let n = 1; ; n++) if (!taken.has(`table${n}`)) return `Table${n}`;
}
