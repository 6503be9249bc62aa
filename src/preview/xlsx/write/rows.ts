// Touched rows and cells spliced into the text of a sheet part whose rows kept their places.
import type { LineInfo, SheetModel } from '../../model/sheet-model';
import { Patch, tag, withAttributes, type AttributeValue } from '../xml/write';
import { attribute, child } from '../xml/element';
import { cellName } from '../../../core/sheet/a1';
import type { CellWriter } from './cell';
import { readSourceRow, type RowContext, type SourceRow } from './row-source';
import type { StyleWriter } from './styles';

export interface RowWriting extends RowContext {
  readonly sheet: SheetModel;
  readonly writer: CellWriter;
  readonly styles: StyleWriter;
  readonly prefix: string;
  /** Rows whose height, hiding, format or outline differ from the opened ones. */
  readonly changedRows: ReadonlySet<number>;
  /** Columns by row, in the present positions. */
  readonly touched: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Rewrites touched cells and changed rows between the rows that stay as they are. */
export function patchRows(patch: Patch, writing: RowWriting): void {
  const { numbers, starts, ends } = writing.opened.rows;
  const touched = touchedCells(writing);
  const wanted = [...new Set([...touched.keys(), ...writing.changedRows])].sort((a, b) => a - b);
  const sheetData = child(writing.opened.worksheet, 'sheetData');
  if (!sheetData || sheetData.selfClosing) {
    const rows = wanted.map((row) => newRow(row, touched.get(row) ?? new Set(), writing)).join('');
    if (sheetData) patch.append(sheetData, rows);
    return;
  }
  let at = 0;
  for (const row of wanted) {
    while (at < numbers.length && (numbers[at] ?? 0) < row) at++;
    const columns = touched.get(row) ?? new Set<number>();
    const start = starts[at];
    const end = ends[at];
    if (numbers[at] !== row || start === undefined || end === undefined) {
      patch.insert(start ?? sheetData.closeStart, newRow(row, columns, writing));
      continue;
    }
    const source = readSourceRow(patch.source.slice(start, end), row, writing);
    patch.replace(start, end, patchRow(source, columns, writing));
  }
}

/** Touched cells by row, with those whose shared formula loses its spelling because another cell was touched. */
function touchedCells({ sheet, opened, writer, touched: own }: RowWriting): Map<number, ReadonlySet<number>> {
  const touched = new Map([...own].map(([row, columns]) => [row, new Set(columns)]));
  for (const { row, column, text, members } of opened.sharedFormulas.values()) {
    if (!touched.get(row)?.has(column) || sheet.cells.formula(row, column)?.text === text) continue;
    for (const member of members) {
      if (member.row === row && member.column === column) continue;
      writer.orphans.add(`${member.row},${member.column}`);
      const columns = touched.get(member.row);
      if (columns) columns.add(member.column);
      else touched.set(member.row, new Set([member.column]));
    }
  }
  return touched;
}

/** A row that was not in the file; `''` when it would be empty. */
export function newRow(row: number, columns: ReadonlySet<number>, writing: RowWriting): string {
  const cells = [...columns].sort((a, b) => a - b).map((column) => writing.writer.write(row, column));
  const text = cells.join('');
  return text === '' && !writing.sheet.rows.has(row) ? '' : rowElement(row, text, writing);
}

export function rowElement(row: number, inner: string, { sheet, styles, prefix }: RowWriting): string {
  return tag(`${prefix}row`, { r: row + 1, ...rowAttributes(sheet.rows.get(row), styles) }, inner);
}

/** A row that was in the file, with some of its cells written anew. */
export function patchRow(row: SourceRow, columns: ReadonlySet<number>, writing: RowWriting): string {
  const patch = new Patch(row.source);
  const inserted: string[] = [];
  let added = false;
  const ordered = [...row.cells].sort(([a], [b]) => a - b);
  for (const [column, cell] of ordered) {
    const { element } = cell;
    if (columns.has(column)) patch.replace(element.start, element.end, writing.writer.write(row.row, column, cell));
    else if (attribute(element, 'r') === undefined) {
      // A cell that leaves its place to the order of its neighbours must say it once they change.
      patch.replace(element.start, element.end, withAttributes(row.source, element, { r: cellName(row.row, column) }));
    }
  }
  for (const column of [...columns].sort((a, b) => a - b)) {
    if (row.cells.has(column)) continue;
    const text = writing.writer.write(row.row, column);
    if (text === '') continue;
    added = true;
    const next = ordered.find(([other]) => other > column)?.[1].element;
    if (next) patch.insert(next.start, text);
    else inserted.push(text);
  }
  const last = ordered.at(-1)?.[1].element;
  if (!row.element.selfClosing) patch.insert(last?.end ?? row.element.closeStart, inserted.join(''));
  const changes = writing.changedRows.has(row.row)
    ? rowAttributes(writing.sheet.rows.get(row.row), writing.styles)
    : {};
  // `spans` is a hint that may no longer hold; readers do without it.
  const attributes = { ...changes, ...(added && attribute(row.element, 'spans') !== undefined && { spans: null }) };
  if (row.element.selfClosing && inserted.length > 0)
    return withAttributes(row.source, row.element, attributes, inserted.join(''));
  if (Object.keys(attributes).length > 0) patch.setAttributes(row.element, attributes);
  return patch.text();
}

/** Attributes of a row, `null` for those it must not have. */
export function rowAttributes(info: LineInfo | undefined, styles: StyleWriter): Record<string, AttributeValue> {
  const size = info?.size ?? null;
  const format = info?.format ?? null;
  return {
    s: format === null ? null : styles.index(format),
    customFormat: format === null ? null : 1,
    ht: size,
    hidden: info?.hidden ? 1 : null,
    customHeight: size === null || info?.fitted === true ? null : 1,
    outlineLevel: info && info.outlineLevel > 0 ? info.outlineLevel : null,
  };
}
