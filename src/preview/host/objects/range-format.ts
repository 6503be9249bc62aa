// Excel.RangeFormat with fill, font, borders and protection. A value that differs among the cells reads `null`.
// Norm: learn.microsoft.com/javascript/api/excel/excel.rangeformat
import type { Area } from '../../../core/sheet/cells';
import type { SheetModel } from '../../model/sheet-model';
import type { CellFormat, Font } from '../../model/styles';
import { asColor, asFlag, asNumber, asOneOf, asText, asWhole } from '../arguments';
import type { ExcelHost } from '../excel-host';
import { boundedArea, changeFormats, formatNumberAt, isUnbounded, lineOf, type FormatChange } from '../formats';
import { charactersOfPoints, columnPoints, pointsOfCharacters, rowPoints } from '../geometry';
import { refuseUnlessPermitted, type Permission } from '../guards';
import { refusal } from '../host-error';
import { define, type ValueSpec, type Wrap } from '../host-object';
import { eachLine } from '../line-edits';
import { autofitColumns, autofitRows } from '../autofit';
import { bordersObject } from './range-borders';

export interface FormatTarget {
  readonly host: ExcelHost;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export function applyFormat({ host, sheet, areas }: FormatTarget, change: FormatChange): void {
  refuseUnlessPermitted(host.model, sheet, 'allowFormatCells');
  for (const area of areas) {
    changeFormats(host.model, sheet, area, change);
    host.formatsChanged(sheet, area);
  }
}

/** The one answer all cells give, else `null`. Cells of one format are asked once. */
export function common<V>(target: FormatTarget, read: (format: CellFormat) => V): V | null {
  const { host, sheet, areas } = target;
  const answers = new Map<string, V>();
  const seen = new Set<number>();
  for (const area of areas) {
    const bounded = isUnbounded(area) ? boundedArea(sheet, area) : area;
    if (isUnbounded(area))
      seen.add(formatNumberAt(sheet, lineEnd(area.row, area.rows), lineEnd(area.column, area.columns)));
    if (!bounded) continue;
    for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
      for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
        seen.add(formatNumberAt(sheet, row, column));
      }
    }
  }
  for (const id of seen) {
    const answer = read(host.model.styles.get(id));
    answers.set(JSON.stringify(answer), answer);
  }
  const [only] = answers.values();
  return answers.size === 1 && only !== undefined ? only : null;
}

function lineEnd(start: number, count: number): number {
  return start + count - 1;
}

function format<K extends keyof CellFormat>(key: K, read: (value: unknown) => CellFormat[K]): ValueSpec<FormatTarget> {
  return {
    get: (target) => common(target, (cell) => cell[key]),
    set: (target, value) => {
      const wanted = read(value);
      applyFormat(target, () => ({ [key]: wanted }));
    },
  };
}

function font<K extends keyof Font>(key: K, read: (value: unknown) => Font[K]): ValueSpec<FormatTarget> {
  return {
    get: (target) => common(target, (cell) => cell.font[key]),
    set: (target, value) => {
      const wanted = read(value);
      applyFormat(target, (cell) => ({ font: { ...cell.font, [key]: wanted } }));
    },
  };
}

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const readingOrders = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeFormatObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'RangeFormat',
  values: {
    WrapText: format('wrapText', asFlag),
    HorizontalAlignment: format('horizontal', (value) => asOneOf(value, horizontals)),
    VerticalAlignment: format('vertical', (value) => asOneOf(value, verticals)),
    ReadingOrder: format('readingOrder', (value) => asOneOf(value, readingOrders)),
    ShrinkToFit: format('shrinkToFit', asFlag),
    IndentLevel: format('indent', (value) => between(asWhole(value), 0, 250)),
    TextOrientation: format('textRotation', (value) =>
      asWhole(value) === 180 ? 180 : between(asWhole(value), -90, 90),
    ),
    ColumnWidth: { get: (target) => commonLine(target, 'columns'), set: setColumnWidth },
    RowHeight: { get: (target) => commonLine(target, 'rows'), set: setRowHeight },
  },
  links: {
    Fill: (target) => fillObject(target),
    Font: (target) => fontObject(target),
    Protection: (target) => protectionObject(target),
    Borders: (target) => bordersObject(target),
  },
  methods: {
    AutofitColumns: (target) => {
      sizing(target, 'allowFormatColumns', (area) => {
        autofitColumns(target.host, target.sheet, area);
      });
    },
    AutofitRows: (target) => {
      sizing(target, 'allowFormatRows', (area) => {
        autofitRows(target.host, target.sheet, area);
      });
    },
    AdjustIndent: (target, args) => {
      applyFormat(target, (cell) => ({ indent: Math.min(250, Math.max(0, cell.indent + args.whole(0))) }));
    },
  },
});

const fillObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'RangeFill',
  values: {
    // No fill reads as white.
    Color: {
      get: (target) => common(target, (cell) => cell.fill ?? '#FFFFFF') ?? '',
      set: (target, value) => {
        const fill = asColor(value);
        applyFormat(target, { fill });
      },
    },
    Pattern: { get: (target) => common(target, (cell) => (cell.fill === null ? 'None' : 'Solid')), onDemand: true },
  },
  methods: {
    Clear: (target) => {
      applyFormat(target, { fill: null });
    },
  },
});

const fontObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'RangeFont',
  values: {
    Name: font('name', asText),
    Size: font('size', (value) => between(asNumber(value), 1, 409)),
    Color: font('color', asColor),
    Bold: font('bold', asFlag),
    Italic: font('italic', asFlag),
    Underline: font('underline', (value) => asOneOf(value, underlines)),
    Strikethrough: font('strikethrough', asFlag),
  },
});

const protectionObject: Wrap<FormatTarget> = define<FormatTarget>({
  name: 'FormatProtection',
  values: { Locked: format('locked', asFlag), FormulaHidden: format('formulaHidden', asFlag) },
});

function between(value: number, least: number, most: number): number {
  if (value < least || value > most) throw refusal('InvalidArgument');
  return value;
}

function sizing({ host, sheet, areas }: FormatTarget, permission: Permission, size: (area: Area) => void): void {
  refuseUnlessPermitted(host.model, sheet, permission);
  for (const area of areas) size(area);
  host.structureChanged(sheet);
}

function setColumnWidth(target: FormatTarget, value: unknown): void {
  const characters = charactersOfPoints(between(asNumber(value), 0, pointsOfCharacters(255)));
  sizing(target, 'allowFormatColumns', (area) => {
    eachLine(target.sheet, 'columns', area, (line) => {
      line.size = characters;
      line.hidden = characters === 0;
    });
  });
}

function setRowHeight(target: FormatTarget, value: unknown): void {
  const points = between(asNumber(value), 0, 409.5);
  sizing(target, 'allowFormatRows', (area) => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      Object.assign(lineOf(target.sheet.rows, row), { size: points, fitted: false, hidden: points === 0 });
    }
    target.sheet.changed.add('rows');
  });
}

function commonLine({ sheet, areas }: FormatTarget, which: 'rows' | 'columns'): number | null {
  const found = new Set<number>();
  for (const area of areas) {
    const first = which === 'rows' ? area.row : area.column;
    const count = which === 'rows' ? area.rows : area.columns;
    // Whole columns have a million rows: those without a size of their own are all alike.
    const known = [...sheet[which].keys()].filter((index) => index >= first && index < first + count);
    for (const index of known) found.add(which === 'rows' ? rowPoints(sheet, index) : columnPoints(sheet, index));
    if (known.length < count) {
      found.add(which === 'rows' ? sheet.defaultRowHeight : pointsOfCharacters(sheet.defaultColumnWidth));
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
