// One row of the opened part, read again when it is to be changed: its elements, and what the model held for them.
import { SheetModel, type LineInfo } from '../../model/sheet-model';
import type { OpenedSheet } from '../opened';
import { CellReader } from '../read/cells';
import { TreeBuilder, type XmlElement } from '../xml/element';
import { scanXml } from '../xml/scan';
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
export function readSourceRow(source: string, row: number, { opened, strings, date1904 }: RowContext): SourceRow {
  const scratch = new SheetModel('', '');
  const reader = new CellReader(scratch, strings, date1904, row - 1);
  for (const [si, group] of opened.sharedFormulas) reader.sharedFormulas.set(si, { ...group, members: [] });
  const tree = new TreeBuilder();
  const columns: number[] = [];
  scanXml(
    source,
    {
      open(tag, scope) {
        tree.open(tag, scope);
        reader.open(tag, scope);
        if (tree.depth === 2) columns.push(reader.column);
      },
      close(start, end) {
        tree.close(start, end);
        reader.close(start, end);
      },
      text(text) {
        tree.text(text);
        reader.text(text);
      },
    },
    opened.prefixes,
  );
  if (!tree.root) throw new Error('a row of the opened sheet is empty');
  const cells = new Map<number, SourceCell>();
  tree.root.children.forEach((element, index) => {
    const column = columns[index] ?? -1;
    if (element.local !== 'c' || column < 0) return;
    const value = scratch.cells.value(row, column);
    const formula = scratch.cells.formula(row, column);
    cells.set(column, { element, source, value, formula, format: scratch.cells.format(row, column) ?? 0 });
  });
  return { row, element: tree.root, source, info: scratch.rows.get(row), cells };
}
