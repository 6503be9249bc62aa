// The rows of a sheet part after rows, columns or cells were inserted or deleted: every surviving cell keeps its XML
// and gets its new address; shared formulas, which count from their first cell, are spelt out.
import type { Shift } from '../../model/cell-store';
import { maxColumns } from '../../../core/sheet/a1';
import type { LineInfo } from '../../model/sheet-model';
import { child, type XmlElement } from '../xml/element';
import { attributesOf, tag, type Patch } from '../xml/write';
import { readSourceRow, readSourceRows, type SourceRow } from './row-source';
import { newRow, patchRow, rowAttributes, rowElement, type RowWriting } from './rows';

/** Rows read in one go: enough to be quick, few enough to be small. */
const rowsAtOnce = 2000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is known of one row of the new sheet while the old rows are read. */
interface TargetRow {
  /** The old row whose attributes it keeps. */
  head: { readonly element: XmlElement; readonly info: LineInfo | undefined } | null;
  cells: Map<number, string>;
}

export function shiftRows(patch: Patch, writing: RowWriting): void {
  const { shifts } = writing.sheet.cells;
  const { numbers, starts, ends } = writing.opened.rows;
  const sheetData = child(writing.opened.worksheet, 'sheetData');
  if (!sheetData) return;
  const untilRow = Math.min(...shifts.map(({ area }) => area.row));
  const targets = new Map<number, TargetRow>();
  const texts = new Map<number, string>();
  const { touched } = writing;
  const shared = rowsWithSharedFormulas(writing);
  const stays = (row: number): boolean => row < untilRow && !shared.has(row);
  for (let index = 0; index < numbers.length; index++) {
    const row = numbers[index] ?? 0;
    if (stays(row)) {
      const text = patch.source.slice(starts[index], ends[index]);
      const columns = touched.get(row) ?? new Set<number>();
      const changed = columns.size > 0 || writing.changedRows.has(row);
      texts.set(row, changed ? patchRow(readSourceRow(text, row, writing), columns, writing) : text);
      continue;
    }
    const first = index;
    while (index + 1 < numbers.length && index + 1 - first < rowsAtOnce && !stays(numbers[index + 1] ?? 0)) index++;
    readSourceRows(patch.source.slice(starts[first], ends[index]), row, writing, (source) => {
      scatter(source, shifts, targets, writing);
    });
  }
  for (const [row, columns] of touched) {
    if (texts.has(row)) continue;
    if (targets.has(row)) addTouched(targetAt(targets, row), row, columns, writing);
    else texts.set(row, newRow(row, columns, writing));
  }
  for (const [row, target] of targets) texts.set(row, rowText(row, target, writing));
  for (const row of writing.sheet.rows.keys()) if (!texts.has(row)) texts.set(row, newRow(row, new Set(), writing));
  const rows = [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
  if (sheetData.selfClosing) patch.append(sheetData, rows.join(''));
  else patch.replace(sheetData.openEnd, sheetData.closeStart, rows.join(''));
}

/** Sends the cells of an old row where the shifts took them. */
function scatter(
  source: SourceRow,
  shifts: readonly Shift[],
  targets: Map<number, TargetRow>,
  writing: RowWriting,
): void {
  const home = followRow(source.row, shifts);
  if (home !== null) targetAt(targets, home).head = { element: { ...source.element, children: [] }, info: source.info };
  for (const [column, cell] of source.cells) {
    const place = followCell({ row: source.row, column }, shifts);
    if (!place) {
      if (cell.formula) writing.writer.formulasChanged = true;
      continue;
    }
    const { sheet, writer } = writing;
    const isTouched = sheet.cells.isTouched(place.row, place.column);
    if (isTouched && cell.formula) writer.orphans.add(`${place.row},${place.column}`);
    const text = isTouched ? writer.write(place.row, place.column, cell) : writer.move(place.row, place.column, cell);
    targetAt(targets, place.row).cells.set(place.column, text);
  }
}

function targetAt(targets: Map<number, TargetRow>, row: number): TargetRow {
  const known = targets.get(row);
  if (known) return known;
  const target: TargetRow = { head: null, cells: new Map() };
  targets.set(row, target);
  return target;
}

function addTouched(target: TargetRow, row: number, columns: ReadonlySet<number>, { writer }: RowWriting): void {
  for (const column of columns) if (!target.cells.has(column)) target.cells.set(column, writer.write(row, column));
}

function rowText(row: number, { head, cells }: TargetRow, writing: RowWriting): string {
  const inner = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('');
  const info = writing.sheet.rows.get(row);
  if (!head) return inner === '' && !info ? '' : rowElement(row, inner, writing);
  const changed = JSON.stringify(info) !== JSON.stringify(head.info);
  const attributes = { ...(changed && rowAttributes(info, writing.styles)), r: row + 1, spans: null };
  return tag(head.element.name, { ...attributesOf(head.element), ...attributes }, inner);
}

function rowsWithSharedFormulas({ opened }: RowWriting): ReadonlySet<number> {
  return new Set([...opened.sharedFormulas.values()].flatMap(({ members }) => members.map(({ row }) => row)));
}

/** Where a cell stands after the shifts; `null` when it was deleted. */
export function followCell(place: Place, shifts: readonly Shift[]): Place | null {
  let { row, column } = place;
  for (const { area, direction } of shifts) {
    const vertical = direction === 'down' || direction === 'up';
    const beside = vertical
      ? column < area.column || column >= area.column + area.columns || row < area.row
      : row < area.row || row >= area.row + area.rows || column < area.column;
    if (beside) continue;
    if (direction === 'down') row += area.rows;
    else if (direction === 'right') column += area.columns;
    else if (direction === 'up') {
      if (row < area.row + area.rows) return null;
      row -= area.rows;
    } else {
      if (column < area.column + area.columns) return null;
      column -= area.columns;
    }
  }
  return { row, column };
}

/** Where a row's own attributes stand after the shifts: only inserts and deletes of whole rows move them. */
function followRow(row: number, shifts: readonly Shift[]): number | null {
  const whole = shifts.filter(
    ({ area, direction }) => area.columns >= maxColumns && (direction === 'down' || direction === 'up'),
  );
  return followCell({ row, column: 0 }, whole)?.row ?? null;
}
