// The hidden sheet that holds lists of words too long for a data validation's own text: one list in each column.
import { areaName } from '../../core/sheet/a1';
import type { CellValue } from '../../core/sheet/cells';
import { Fault } from '../faults';
import { listSheetName } from '../word-lists';
import { asCell, asEntry } from './entry';
import { markName } from './sheet-mark';
import type { OwnWrites } from './own-writes';

export class ListSheet {
  readonly #sheet: Excel.Worksheet;
  /** Column by column from the first; blank cells below a list are not kept. */
  readonly #columns: CellValue[][];

  private constructor(sheet: Excel.Worksheet, columns: CellValue[][]) {
    this.#sheet = sheet;
    this.#columns = columns;
  }

  /** One round trip; the sheet is made where there is none. */
  static async load(context: Excel.RequestContext, own: OwnWrites): Promise<ListSheet> {
    const { worksheets, protection } = context.workbook;
    protection.load('protected');
    const found = worksheets.getItemOrNullObject(listSheetName);
    const used = found.getUsedRangeOrNullObject(true);
    used.load('values,rowIndex,columnIndex');
    found.load('id');
    await context.sync();
    if (!found.isNullObject) own.expectAllOn(found.id);
    if (found.isNullObject) {
      if (protection.protected) throw new Fault('structure-protected');
      own.expectAdded();
      const made = worksheets.add(listSheetName);
      made.visibility = 'Hidden';
      made.names.add(markName('lists'), made.getRange('A1')).visible = false;
      return new ListSheet(made, []);
    }
    return new ListSheet(found, used.isNullObject ? [] : columnsOf(used));
  }

  /** A reference to cells with these words: those that are there, else a new column. Queued, not yet written. */
  referenceTo(words: readonly string[]): string {
    const known = this.#columns.findIndex((column) => same(column, words));
    const free = this.#columns.findIndex((column) => column.length === 0);
    const column = known >= 0 ? known : free >= 0 ? free : this.#columns.length;
    if (known < 0) {
      this.#columns[column] = [...words];
      this.#sheet.getRangeByIndexes(0, column, words.length, 1).values = words.map((word) => [
        asEntry(word, 'General'),
      ]);
    }
    const name = areaName({ row: 0, column, rows: words.length, columns: 1 });
    return `='${listSheetName}'!${name.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  }
}

function same(column: readonly CellValue[], words: readonly string[]): boolean {
  return column.length === words.length && words.every((word, at) => column[at] === word);
}

function columnsOf(used: Excel.Range): CellValue[][] {
  const { values, rowIndex, columnIndex } = used;
  const width = columnIndex + (values[0]?.length ?? 0);
  return Array.from({ length: width }, (_, column) => {
    const cells = values.map((row) => asCell(row[column - columnIndex]));
    const filled = [...Array.from({ length: rowIndex }, (): CellValue => ''), ...cells];
    while (filled.length > 0 && filled.at(-1) === '') filled.pop();
    return filled;
  });
}
