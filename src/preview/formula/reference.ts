// A reference as a formula writes it, `'Sheet 1'!$B3:D$9`, `A:C` or `3:5`, and the area it means. Norm: ECMA-376 part 1,
// 18.17.2 (A1 style). Rows and columns count from zero here.
import { columnIndex, columnLetters, maxColumns, maxRows } from '../../core/sheet/a1';
import type { Area } from '../../core/sheet/cells';

export interface Corner {
  /** `null` in a whole-column reference. */
  readonly row: number | null;
  /** `null` in a whole-row reference. */
  readonly column: number | null;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

export interface Reference {
  /** The sheet's name without quotes; `null` is the formula's own sheet. */
  readonly sheet: string | null;
  /** The sheet as written, with its `!`; empty without one. */
  readonly prefix: string;
  readonly first: Corner;
  /** `null` for a single cell. */
  readonly last: Corner | null;
}

const cornerPattern = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/;

/** Reads `$B$3`, `B`, `$3`; `null` when it is none or lies beyond the sheet. */
export function readCorner(text: string): Corner | null {
  const match = cornerPattern.exec(text);
  if (!match) return null;
  const [, mark = '', letters = '', secondMark = '', digits = ''] = match;
  if (letters === '' && digits === '') return null;
  const column = letters === '' ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if (row !== null && (row < 0 || row >= maxRows)) return null;
  if (column !== null && column >= maxColumns) return null;
  if (row === null && secondMark !== '') return null;
  const rowAbsolute = letters === '' ? mark === '$' || secondMark === '$' : secondMark === '$';
  return { row, column, rowAbsolute, columnAbsolute: letters !== '' && mark === '$' };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnAbsolute ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowAbsolute ? '$' : '') + String(corner.row + 1);
  return column + row;
}

export function writeReference(reference: Reference): string {
  const { prefix, first, last } = reference;
  return prefix + writeCorner(first) + (last ? `:${writeCorner(last)}` : '');
}

/** The area meant, relative parts moved by the offset; `null` when that leaves the sheet. */
export function areaOf(reference: Reference, rowOffset = 0, columnOffset = 0): Area | null {
  const { first } = reference;
  const last = reference.last ?? first;
  const firstRow = first.row === null ? 0 : first.row + (first.rowAbsolute ? 0 : rowOffset);
  const lastRow = last.row === null ? maxRows - 1 : last.row + (last.rowAbsolute ? 0 : rowOffset);
  const firstColumn = first.column === null ? 0 : first.column + (first.columnAbsolute ? 0 : columnOffset);
  const lastColumn = last.column === null ? maxColumns - 1 : last.column + (last.columnAbsolute ? 0 : columnOffset);
  const top = Math.min(firstRow, lastRow);
  const left = Math.min(firstColumn, lastColumn);
  const bottom = Math.max(firstRow, lastRow);
  const right = Math.max(firstColumn, lastColumn);
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The same reference, `$` marks kept where they stood, now meaning `area`. */
export function withArea(reference: Reference, area: Area): Reference {
  const { last } = reference;
  const upright = straightened(reference);
  const first: Corner = {
    ...upright.first,
    row: upright.first.row === null ? null : area.row,
    column: upright.first.column === null ? null : area.column,
  };
  if (!last || !upright.last) return { ...reference, first };
  return {
    ...reference,
    first,
    last: {
      ...upright.last,
      row: upright.last.row === null ? null : area.row + area.rows - 1,
      column: upright.last.column === null ? null : area.column + area.columns - 1,
    },
  };
}

/** Corners put in order, top left to bottom right, each coordinate keeping its own `$`. */
function straightened(reference: Reference): Reference {
  const { first, last } = reference;
  if (!last) return reference;
  const swapRows = (first.row ?? 0) > (last.row ?? 0);
  const swapColumns = (first.column ?? 0) > (last.column ?? 0);
  if (!swapRows && !swapColumns) return reference;
  const rowsOf = (corner: Corner) => ({ row: corner.row, rowAbsolute: corner.rowAbsolute });
  const columnsOf = (corner: Corner) => ({ column: corner.column, columnAbsolute: corner.columnAbsolute });
  return {
    ...reference,
    first: { ...rowsOf(swapRows ? last : first), ...columnsOf(swapColumns ? last : first) },
    last: { ...rowsOf(swapRows ? first : last), ...columnsOf(swapColumns ? first : last) },
  };
}

/** Relative parts moved as copying does; `null` when the reference leaves the sheet. */
export function moved(reference: Reference, rowOffset: number, columnOffset: number): Reference | null {
  if (areaOf(reference, rowOffset, columnOffset) === null) return null;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowAbsolute ? corner.row : corner.row + rowOffset,
    column: corner.column === null || corner.columnAbsolute ? corner.column : corner.column + columnOffset,
  });
  return straightened({
    ...reference,
    first: move(reference.first),
    last: reference.last && move(reference.last),
  });
}
