// Sorting of ranges and tables: numbers before text before truth values, blanks last.
// Norm: learn.microsoft.com/javascript/api/excel/excel.rangesort
import type { Area } from '../../../core/sheet/cells';
import { intersects } from '../../../core/sheet/a1';
import { translateFormula } from '../../formula';
import { CellError, type ModelValue } from '../../model/cell-error';
import type { Formula } from '../../model/cell-store';
import type { RangeTarget } from '../areas';
import { asFlag, asOneOf, asRecord, asWhole, type Arguments } from '../arguments';
import { refuseIfLocked } from '../guards';
import { refusal } from '../host-error';
import { define, type Wrap } from '../host-object';

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

export function sortFields(given: unknown): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw refusal('InvalidArgument');
  return given.map((entry) => {
    const field = asRecord(entry);
    return {
      key: asWhole(field.key),
      ascending: field.ascending === undefined || field.ascending === null ? true : asFlag(field.ascending),
    };
  });
}

export const rangeSortObject: Wrap<RangeTarget> = define<RangeTarget>({
  name: 'RangeSort',
  methods: {
    Apply: (range, args) => {
      if (args.isGiven(3) && asOneOf(args.at(3), ['Rows', 'Columns']) === 'Columns') throw refusal('NotImplemented');
      const headers = args.flag(2) ? 1 : 0;
      sortRows(range, { ...range.area, row: range.area.row + headers, rows: range.area.rows - headers }, args);
    },
  },
});

export function sortRows(range: RangeTarget, area: Area, args: Arguments): void {
  const { host, sheet } = range;
  const fields = sortFields(args.at(0));
  const matchCase = args.flag(1);
  if (area.rows < 1) return;
  if (fields.some((field) => field.key < 0 || field.key >= area.columns)) throw refusal('InvalidArgument');
  refuseIfLocked(host.model, sheet, area);
  if (sheet.merges.some((merge) => intersects(merge, area) && merge.rows > 1)) throw refusal('InvalidOperation');
  host.settle();
  const rows = Array.from({ length: area.rows }, (_, i) => takeRow(range, area, area.row + i));
  rows.sort((a, b) => compareRows(a, b, fields, matchCase) || a.row - b.row);
  host.changing(sheet, area, () => {
    rows.forEach((row, i) => {
      row.cells.forEach((cell, j) => {
        const formula = cell.formula && { text: translateFormula(cell.formula.text, area.row + i - row.row, 0) };
        sheet.cells.set(area.row + i, area.column + j, cell.value, formula);
        sheet.cells.setFormat(area.row + i, area.column + j, cell.format);
      });
    });
  });
}

interface SortedRow {
  readonly row: number;
  readonly cells: readonly { value: ModelValue; formula: Formula | undefined; format: number | undefined }[];
}

function takeRow({ sheet: { cells } }: RangeTarget, area: Area, row: number): SortedRow {
  return {
    row,
    cells: Array.from({ length: area.columns }, (_, j) => ({
      value: cells.value(row, area.column + j),
      formula: cells.formula(row, area.column + j),
      format: cells.format(row, area.column + j),
    })),
  };
}

function compareRows(a: SortedRow, b: SortedRow, fields: readonly SortField[], matchCase: boolean): number {
  for (const { key, ascending } of fields) {
    const x = a.cells[key]?.value ?? '';
    const y = b.cells[key]?.value ?? '';
    if (x === '' || y === '') {
      if (x === y) continue;
      return x === '' ? 1 : -1;
    }
    const order = compareValues(x, y, matchCase);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function rank(value: ModelValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return value instanceof CellError ? 3 : 2;
}

function compareValues(a: ModelValue, b: ModelValue, matchCase: boolean): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'en', { sensitivity: matchCase ? 'variant' : 'accent' });
  }
  return a === b || a instanceof CellError ? 0 : a === false ? -1 : 1;
}
