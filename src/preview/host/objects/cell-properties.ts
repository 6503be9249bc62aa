// getCellProperties and setCellProperties: formats of many cells in one go.
// Norm: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
import { asRecord, type Arguments } from '../arguments';
import { RangeTarget } from '../areas';
import { rowsGiven } from '../edits';
import { readCells } from '../range-values';
import { rangeFormatObject } from './range-format';
import { rangeObject } from './range';
import type { HostObject } from '../host-object';

type Shape = Readonly<Record<string, unknown>>;

export function readCellProperties(range: RangeTarget, args: Arguments): unknown {
  const wanted = args.record(0);
  return readCells(range, (row, column) => {
    const cell = new RangeTarget(range.host, range.sheet, { row, column, rows: 1, columns: 1 });
    return read(rangeObject(cell), cell, wanted);
  });
}

function read(object: HostObject, cell: RangeTarget, wanted: Shape): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wanted)) {
    if (value === false || value === undefined || value === null) continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    if (key === 'borders') out[key] = readBorders(object, value);
    else if (key === 'format' || typeof value === 'object') {
      const below = key === 'format' ? formatOf(cell) : object.link(name);
      out[key] = below ? read(below, cell, value as Shape) : null;
    } else out[key] = object.get(name);
  }
  return out;
}

function formatOf({ host, sheet, area }: RangeTarget): HostObject {
  return rangeFormatObject({ host, sheet, areas: [area] });
}

const sides = ['bottom', 'diagonalDown', 'diagonalUp', 'horizontal', 'left', 'right', 'top', 'vertical'];

function readBorders(format: HostObject, wanted: unknown): Record<string, unknown> {
  const borders = format.link('Borders');
  const shape = typeof wanted === 'object' && wanted !== null ? (wanted as Shape) : {};
  const asked = wanted === true ? sides : Object.keys(shape).filter((key) => sides.includes(key));
  return Object.fromEntries(
    asked.map((side) => {
      const border = borders?.item(sideName(side));
      return [
        side,
        border ? { style: border.get('Style'), color: border.get('Color'), weight: border.get('Weight') } : null,
      ];
    }),
  );
}

function sideName(side: string): string {
  if (side.startsWith('diagonal')) return side.charAt(0).toUpperCase() + side.slice(1);
  return side === 'horizontal' || side === 'vertical'
    ? `Inside${side.charAt(0).toUpperCase()}${side.slice(1)}`
    : `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;
}

export function writeCellProperties(range: RangeTarget, args: Arguments): void {
  const rows = rowsGiven(args.at(0), range.area);
  rows?.forEach((line, i) => {
    line.forEach((given, j) => {
      if (given === null || given === undefined) return;
      const cell = new RangeTarget(range.host, range.sheet, {
        row: range.area.row + i,
        column: range.area.column + j,
        rows: 1,
        columns: 1,
      });
      const { format, ...own } = asRecord(given);
      write(rangeObject(cell), own);
      if (format !== undefined && format !== null) write(formatOf(cell), asRecord(format));
    });
  });
}

function write(object: HostObject, given: Shape): void {
  for (const [key, value] of Object.entries(given)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    if (key === 'borders') writeBorders(object, asRecord(value));
    else if (object.isValue(name)) object.set(name, value);
    else {
      const below = object.link(name);
      if (below) write(below, asRecord(value));
    }
  }
}

function writeBorders(format: HostObject, given: Shape): void {
  const borders = format.link('Borders');
  for (const [side, value] of Object.entries(given)) {
    const border = borders?.item(sideName(side));
    if (border && value !== null) write(border, asRecord(value));
  }
}
