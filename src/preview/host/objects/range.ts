// Excel.Range: values, sizes and links of an area of cells. How it leads to other ranges is in range-finders.ts, what
// moves, copies and searches cells in range-actions.ts.
// Norm: learn.microsoft.com/javascript/api/excel/excel.range
import { maxColumns, maxRows } from '../../../core/sheet/a1';
import type { RangeTarget } from '../areas';
import { asFlag, asText } from '../arguments';
import { rowsGiven, writeEntries } from '../edits';
import { changeFormats, isUnbounded } from '../formats';
import { columnsPoints, rowsPoints } from '../geometry';
import { refuseUnlessPermitted } from '../guards';
import { refusal } from '../host-error';
import { define, type Wrap } from '../host-object';
import { fromR1C1 } from '../r1c1';
import {
  readFormulas,
  readFormulasR1C1,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
} from '../range-values';
import { rangeActions } from './range-actions';
import { rangeFinders } from './range-finders';
import { rangeFormatObject } from './range-format';
import { rangeLinks } from './range-links';
import { hiddenOf, hideLines } from '../line-edits';
import { worksheetObject } from './worksheet';
import { hyperlinkAt, setHyperlink } from '../hyperlinks';

export const rangeObject: Wrap<RangeTarget> = define<RangeTarget>({
  name: 'Range',
  values: {
    NumberFormat: { get: readNumberFormats, set: setNumberFormat },
    NumberFormatLocal: { get: readNumberFormats, set: setNumberFormat },
    Values: { get: readValues, set: setContents },
    Text: { get: readText },
    Formulas: { get: readFormulas, set: setContents },
    FormulasLocal: { get: readFormulas, set: setContents },
    FormulasR1C1: { get: readFormulasR1C1, set: setFormulasR1C1 },
    ValueTypes: { get: readValueTypes },
    RowIndex: { get: (range) => range.area.row },
    ColumnIndex: { get: (range) => range.area.column },
    RowCount: { get: (range) => range.area.rows },
    ColumnCount: { get: (range) => range.area.columns },
    Address: { get: (range) => range.address },
    AddressLocal: { get: (range) => range.address },
    CellCount: { get: cellCount },
    Hidden: { get: (range) => allHidden(range) },
    RowHidden: {
      get: (range) => hiddenOf(range.sheet.rows, range.area.row, range.area.rows),
      set: (range, hidden) => {
        hideLines(range.host, range.sheet, 'rows', range.area, asFlag(hidden));
      },
    },
    ColumnHidden: {
      get: (range) => hiddenOf(range.sheet.columns, range.area.column, range.area.columns),
      set: (range, hidden) => {
        hideLines(range.host, range.sheet, 'columns', range.area, asFlag(hidden));
      },
    },
    IsEntireColumn: { get: (range) => range.area.rows === maxRows },
    IsEntireRow: { get: (range) => range.area.columns === maxColumns },
    Left: { get: (range) => columnsPoints(range.sheet, 0, range.area.column) },
    Top: { get: (range) => rowsPoints(range.sheet, 0, range.area.row) },
    Width: { get: (range) => columnsPoints(range.sheet, range.area.column, range.area.columns) },
    Height: { get: (range) => rowsPoints(range.sheet, range.area.row, range.area.rows) },
    Hyperlink: { get: hyperlinkAt, set: setHyperlink },
    HasSpill: { get: () => false },
    Style: { get: () => 'Normal', onDemand: true },
  },
  links: {
    Format: (range) => rangeFormatObject({ host: range.host, sheet: range.sheet, areas: [range.area] }),
    Worksheet: (range) => worksheetObject({ host: range.host, sheet: range.sheet }),
    ...rangeLinks,
  },
  finders: rangeFinders,
  methods: {
    ...rangeActions,
    _ValidateArraySize: (range, args) => {
      if (args.whole(0) === range.area.rows && args.whole(1) === range.area.columns) return;
      rowsGiven(['wrong'], range.area);
    },
    Select: (range) => {
      range.host.selectArea(range.sheet, range.area);
    },
    Calculate: (range) => {
      range.host.recalculateAll();
    },
    SetDirty: (range) => {
      range.host.everythingChanged();
    },
  },
});

function setContents(range: RangeTarget, given: unknown): void {
  writeEntries(range.host, range.sheet, range.area, given);
}

function setFormulasR1C1(range: RangeTarget, given: unknown): void {
  const { area } = range;
  const rows = rowsGiven(given, area);
  if (isUnbounded(area)) throw refusal('InvalidArgument');
  const inA1 = (value: unknown, row: number, column: number): unknown =>
    typeof value === 'string' && value.startsWith('=') ? fromR1C1(value, area.row + row, area.column + column) : value;
  const converted = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => inA1(rows ? rows[row]?.[column] : given, row, column)),
  );
  setContents(range, converted);
}

function setNumberFormat(range: RangeTarget, given: unknown): void {
  const { host, sheet, area } = range;
  if (given === null) return;
  const rows = rowsGiven(given, area);
  refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
  if (!rows) changeFormats(host.model, sheet, area, { numberFormat: asText(given) });
  else if (isUnbounded(area)) throw refusal('InvalidArgument');
  else {
    rows.forEach((line, i) => {
      line.forEach((numberFormat, j) => {
        if (numberFormat === null) return;
        const cell = { row: area.row + i, column: area.column + j, rows: 1, columns: 1 };
        changeFormats(host.model, sheet, cell, { numberFormat: asText(numberFormat) });
      });
    });
  }
  host.formatsChanged(sheet, area);
}

/** Excel gives -1 where the count does not fit a 32-bit number. */
function cellCount(range: RangeTarget): number {
  const count = range.area.rows * range.area.columns;
  return count > 2_147_483_647 ? -1 : count;
}

function allHidden({ sheet, area }: RangeTarget): boolean | null {
  const rows = hiddenOf(sheet.rows, area.row, area.rows);
  const columns = hiddenOf(sheet.columns, area.column, area.columns);
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}
