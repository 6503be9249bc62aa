// Where the pages of a drafted sheet begin, so that no table is parted from its heading and no chart is cut in two.
import type { Area } from './cells';
import type { SheetDraft } from './draft';
import { heightOfCell, lowestRow } from './text-room';

/** Rows that stay on one page: first and last. */
interface Unit {
  first: number;
  last: number;
}

/** A caption stands so many rows above its chart at most. */
const captionRows = 2;

/**
 * The rows before which a page ends. `heightOf` and `page` in the same unit of length; what is higher than a page is cut
 * where Excel cuts it.
 */
export function pageBreaks(draft: SheetDraft, heightOf: (row: number) => number, page: number): number[] {
  const rows = rowsOf(draft);
  const units = [...tableUnits(draft), ...chartUnits(draft)];
  const height = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += heightOf(row);
    return sum;
  };
  const kept = units.filter(({ first, last }) => height(first, last) <= page);
  const mayBreak = (row: number): boolean => !kept.some(({ first, last }) => first < row && row <= last);
  const breaks: number[] = [];
  let start = 0;
  let filled = 0;
  for (let row = 0; row < rows; row++) {
    filled += heightOf(row);
    if (filled <= page || row === start) continue;
    let at = row;
    while (at > start && !mayBreak(at)) at -= 1;
    if (at > start) breaks.push(at);
    start = at > start ? at : row;
    filled = height(start, row);
  }
  return breaks;
}

/**
 * The rows before which a page ends where each of `parts`, first rows, begins something that belongs together: on what is
 * left of a page if all of it fits there, or if it fits on no page and half of this one is left. Within a part Excel breaks.
 */
export function partBreaks(draft: SheetDraft, parts: readonly number[], page: number): number[] {
  const { headerRow, headerRows = 1, rows } = draft;
  const header = headerRow === null ? 0 : heightFrom(draft, headerRow, headerRow + headerRows);
  const breaks: number[] = [];
  // What stands above the first part goes with it.
  let filled = heightFrom(draft, 0, parts[0] ?? 0);
  for (const [at, first] of parts.entries()) {
    const end = parts[at + 1] ?? rows.length;
    const height = heightFrom(draft, first, end);
    const fitsHere = filled + height <= page;
    const isLong = header + height > page;
    if (at > 0 && !fitsHere && (!isLong || filled > page / 2)) {
      breaks.push(first);
      filled = header;
    }
    for (let row = first; row < end; row++) {
      const taken = heightFrom(draft, row, row + 1);
      filled = filled + taken > page ? header + taken : filled + taken;
    }
  }
  return breaks;
}

/** Points from one row up to another. */
function heightFrom({ rows, columns, heights }: SheetDraft, first: number, end: number): number {
  let sum = 0;
  for (let row = first; row < end; row++)
    sum +=
      heights?.get(row) ??
      Math.max(
        lowestRow,
        ...(rows[row] ?? []).map((cell, column) => (cell ? heightOfCell({ columns }, cell, column) : 0)),
      );
  return sum;
}

function rowsOf({ rows, charts = [] }: SheetDraft): number {
  return Math.max(rows.length, ...charts.map(({ place }) => place.row + place.rows));
}

/** From a group's heading to the blank row behind it. */
function tableUnits({ rows }: SheetDraft): Unit[] {
  const units: Unit[] = [];
  let open: Unit | null = null;
  rows.forEach((cells, row) => {
    const isHeading = cells.some((cell) => cell?.style === 'group');
    const isBlank = cells.every((cell) => !cell || (cell.value === '' && cell.formula === undefined));
    if (isBlank) open = null;
    else if (isHeading || (!open && cells.some((cell) => cell?.style === 'header'))) {
      open = { first: row, last: row };
      units.push(open);
    } else if (open) open.last = row;
  });
  return units;
}

/** Charts with their captions; those that stand side by side go together. */
function chartUnits({ rows, charts = [] }: SheetDraft): Unit[] {
  const units = charts
    .map(({ place, caption }): Unit => ({
      first: captionAbove(rows, place, caption),
      last: place.row + place.rows - 1,
    }))
    .sort((a, b) => a.first - b.first);
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && unit.first <= before.last) before.last = Math.max(before.last, unit.last);
    else joined.push({ ...unit });
  }
  return joined;
}

function captionAbove(rows: SheetDraft['rows'], { row }: Area, caption: string): number {
  for (let at = row; at >= Math.max(0, row - captionRows); at--)
    if (rows[at]?.some((cell) => cell?.value === caption) === true) return at;
  return row;
}
