// What hangs on rows and columns rather than on cells: sizes, charts, breaks, titles and print areas, moved when whole
// rows or columns are inserted or deleted.
import { maxColumns, maxRows } from '../../core/sheet/a1';
import type { Shift } from './cell-store';
import type { LineInfo, SheetModel } from './sheet-model';
import { isVertical, isWholeLines, lineShift, shiftArea, shiftStretch, type LineShift } from './shift-area';

export function shiftLines(sheet: SheetModel, shift: Shift): void {
  if (!isWholeLines(shift)) return;
  const vertical = isVertical(shift);
  const lines = vertical ? sheet.rows : sheet.columns;
  const moved: [number, LineInfo][] = [];
  let changed = false;
  for (const [index, info] of lines) {
    const position = shiftIndex(index, lineShift(shift), vertical ? maxRows : maxColumns);
    if (position !== index) changed = true;
    if (position !== null) moved.push([position, info]);
  }
  if (!changed) return;
  lines.clear();
  for (const [index, info] of moved) lines.set(index, info);
  sheet.changed.add(vertical ? 'rows' : 'columns');
}

function shiftIndex(index: number, shift: LineShift, limit: number): number | null {
  return shiftStretch({ start: index, length: 1 }, shift, limit)?.start ?? null;
}

export function shiftPageLayout(sheet: SheetModel, shift: Shift): void {
  const { pageLayout } = sheet;
  const before = JSON.stringify([pageLayout.printArea, pageLayout.titleRows, pageLayout.titleColumns]);
  const breaksBefore = JSON.stringify([pageLayout.rowBreaks, pageLayout.columnBreaks]);
  if (pageLayout.printArea) {
    const areas = pageLayout.printArea.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
    pageLayout.printArea = areas.length > 0 ? areas : null;
  }
  if (isWholeLines(shift)) {
    const along = lineShift(shift);
    if (isVertical(shift)) {
      pageLayout.titleRows = shiftTitles(pageLayout.titleRows, along, maxRows);
      pageLayout.rowBreaks = shiftBreaks(pageLayout.rowBreaks, along, maxRows);
    } else {
      pageLayout.titleColumns = shiftTitles(pageLayout.titleColumns, along, maxColumns);
      pageLayout.columnBreaks = shiftBreaks(pageLayout.columnBreaks, along, maxColumns);
    }
  }
  const after = JSON.stringify([pageLayout.printArea, pageLayout.titleRows, pageLayout.titleColumns]);
  const breaksAfter = JSON.stringify([pageLayout.rowBreaks, pageLayout.columnBreaks]);
  if (before !== after || breaksBefore !== breaksAfter) sheet.changed.add('pageLayout');
}

function shiftBreaks(breaks: readonly number[], shift: LineShift, limit: number): number[] {
  return breaks.map((index) => shiftIndex(index, shift, limit)).filter((index) => index !== null);
}

function shiftTitles(titles: { first: number; last: number } | null, shift: LineShift, limit: number) {
  if (!titles) return null;
  const stretch = shiftStretch({ start: titles.first, length: titles.last - titles.first + 1 }, shift, limit);
  return stretch && { first: stretch.start, last: stretch.start + stretch.length - 1 };
}

/** Charts move and grow with the rows and columns under them, as Excel's default placement does. */
export function shiftCharts(sheet: SheetModel, shift: Shift): void {
  if (!isWholeLines(shift) || sheet.charts.length === 0) return;
  const vertical = isVertical(shift);
  const { at, count, inserted } = lineShift(shift);
  const from = extent(sheet, vertical, 0, at);
  // New lines have the default size.
  const size = inserted ? count * defaultSize(sheet, vertical) : extent(sheet, vertical, at, count);
  for (const chart of sheet.charts) {
    const start = vertical ? chart.top : chart.left;
    const length = vertical ? chart.height : chart.width;
    const moved = shiftStretch({ start, length }, { at: from, count: size, inserted }, Infinity) ?? {
      start: from,
      length: 0,
    };
    if (moved.start === start && moved.length === length) continue;
    if (vertical) Object.assign(chart, { top: moved.start, height: moved.length });
    else Object.assign(chart, { left: moved.start, width: moved.length });
    sheet.changed.add('charts');
  }
}

/** Points. A column's width counts characters of 7 pixels and 5 pixels of padding (Calibri 11). */
function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

function defaultSize(sheet: SheetModel, vertical: boolean): number {
  return vertical ? sheet.defaultRowHeight : columnPoints(sheet.defaultColumnWidth);
}

/** Points that `count` lines from `first` on take. */
function extent(sheet: SheetModel, vertical: boolean, first: number, count: number): number {
  const usual = defaultSize(sheet, vertical);
  let total = count * usual;
  for (const [index, info] of vertical ? sheet.rows : sheet.columns) {
    if (index < first || index >= first + count) continue;
    const own = info.size === null ? usual : vertical ? info.size : columnPoints(info.size);
    total += (info.hidden ? 0 : own) - usual;
  }
  return total;
}
