// One row of the opened part, read again when it is to be changed: its elements, and what the model held for them.
import { SheetModel, type LineInfo } from '../../model/sheet-model';
import type { OpenedSheet } from '../opened';
import { CellReader } from '../read/cells';
import { TreeBuilder, type XmlElement } from '../xml/element';
import { scanXml, type XmlVisitor } from '../xml/scan';
import type { SourceCell } from './cell';

export interface SourceRow {
  readonly row: number;
  readonly element: XmlElement;
  readonly source: string;
  readonly info: LineInfo | undefined;
  /** By column. */
  readonly cells: ReadonlyMap<number, SourceCell>;
}

export interface RowContext {
  readonly opened: OpenedSheet;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Reads the piece of the part's text that is one row. */
export function readSourceRow(source: string, row: number, context: RowContext): SourceRow {
  const found: SourceRow[] = [];
  readSourceRows(source, row, context, (read) => found.push(read));
  const [only] = found;
  if (!only) throw new Error('a row of the opened sheet is empty');
  return only;
}

/** Reads a piece of several rows in one go; `firstRow` is the first one's number, which it may leave unsaid. */
export function readSourceRows(
  source: string,
  firstRow: number,
  { opened, strings, date1904 }: RowContext,
  take: (row: SourceRow) => void,
): void {
  const scratch = new SheetModel('', '');
  const reader = new CellReader(scratch, strings, date1904, firstRow - 1);
  for (const [si, group] of opened.sharedFormulas) reader.sharedFormulas.set(si, { ...group, members: [] });
  let tree = new TreeBuilder();
  let columns: number[] = [];
  const visitor: XmlVisitor = {
    open(tag, scope) {
      tree.open(tag, scope);
      reader.open(tag, scope);
      if (tree.depth === 2) columns.push(reader.column);
    },
    close(start, end) {
      tree.close(start, end);
      reader.close(start, end);
      if (tree.depth > 0 || !tree.root) return;
      take(sourceRow(source, reader.row, tree.root, columns, scratch));
      tree = new TreeBuilder();
      columns = [];
    },
    text(text) {
      tree.text(text);
      reader.text(text);
    },
  };
  scanXml(source, visitor, opened.prefixes);
}

function sourceRow(
  source: string,
  row: number,
  element: XmlElement,
  columns: readonly number[],
  read: SheetModel,
): SourceRow {
  const cells = new Map<number, SourceCell>();
  element.children.forEach((cell, index) => {
    const column = columns[index] ?? -1;
    if (cell.local !== 'c' || column < 0) return;
    const value = read.cells.value(row, column);
    const formula = read.cells.formula(row, column);
    cells.set(column, { element: cell, source, value, formula, format: read.cells.format(row, column) ?? 0 });
  });
  return { row, element, source, info: read.rows.get(row), cells };
}
