// What the styles of a drafted sheet look like, and how wide and high its cells are.
import type { Severity } from '../../core/rules/rule';
import type { Area, Place } from '../../core/sheet/cells';
import type { DraftCell, DraftStyle, SheetDraft } from '../../core/sheet/draft';
import { highestRow } from '../../core/sheet/text-room';
import { addressLists } from './addresses';
import { objectBytes } from './batches';
import { blocksOf } from './blocks';
import { markings } from './marking';

/** Part of a request: what it costs, and what it asks for. Steps are done in order. */
export interface Step {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

export interface Look {
  readonly fill: string | null;
  readonly font: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points; `null` is the workbook's own size. */
  readonly size: number | null;
}

const plain: Look = { fill: null, font: null, bold: false, italic: false, underline: false, size: null };
const severity = (of: Severity): Look => {
  const { fill, font, emphasis } = markings[of];
  return { ...plain, fill, font, [emphasis]: true };
};

type LookName = Exclude<DraftStyle, 'plain'> | 'link';

/** Cells that stand above or between the rows of a table. */
const headings: ReadonlySet<LookName> = new Set(['title', 'subtitle', 'heading', 'group', 'note']);

export const looks: Readonly<Record<LookName, Look>> = {
  title: { ...plain, bold: true, size: 16 },
  subtitle: { ...plain, font: '#595959' },
  heading: { ...plain, bold: true, size: 13 },
  header: { ...plain, fill: '#D9E1EC', font: '#1B2733', bold: true },
  group: { ...plain, fill: '#EEF1F4', font: '#1B2733', bold: true },
  note: { ...plain, font: '#595959', italic: true },
  label: { ...plain, bold: true },
  total: { ...plain, bold: true },
  percent: plain,
  error: severity('error'),
  warning: severity('warning'),
  hint: severity('hint'),
  link: { ...plain, font: '#0B5394', underline: true },
};

const ruleColour = '#C9D1DA';

/** All that is seen of the draft's cells besides their values; the cells must hold these already. */
export function lookSteps(draft: SheetDraft, area: Area): Step[] {
  return [
    baseStep(draft, area),
    ...columnSteps(draft, area),
    ...styleSteps(draft),
    ...percentSteps(draft),
    ...tableSteps(draft, area),
  ];
}

function baseStep({ rightToLeft }: SheetDraft, area: Area): Step {
  return {
    bytes: 2 * objectBytes,
    queue: (sheet) => {
      const { format } = rangeOf(sheet, area);
      format.verticalAlignment = 'Top';
      if (!rightToLeft) return;
      // Which way the columns run cannot be set: Excel's interface has no such member.
      format.readingOrder = 'RightToLeft';
      format.horizontalAlignment = 'Right';
    },
  };
}

function columnSteps({ columns }: SheetDraft, area: Area): Step[] {
  return columns.map(({ width, wrap }, column) => ({
    bytes: 2 * objectBytes,
    queue: (sheet) => {
      const { format } = rangeOf(sheet, { ...area, column, columns: 1 });
      format.columnWidth = pointsOfCharacters(width);
      if (wrap === true) format.wrapText = true;
    },
  }));
}

/** Points as Excel counts a column's width, for a font whose digits are 7 pixels wide (Calibri 11). */
export function pointsOfCharacters(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** The other way round. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round((points / 0.75 - 5) / 7));
}

function styleSteps(draft: SheetDraft): Step[] {
  const styled = new Map<LookName, Place[]>();
  const wrapped: Place[] = [];
  const running: Place[] = [];
  const overNumbers: Place[] = [];
  const centred: Place[] = [];
  eachCell(draft, (cell, places) => {
    const name = lookName(cell);
    if (cell.align === 'centre') centred.push(...places);
    else if (name === 'header') overNumbers.push(...places.filter((place) => isNumber(draft, place)));
    if (name) styled.set(name, styled.get(name) ?? []);
    if (name) styled.get(name)?.push(...places);
    if (name === 'header' || isSpanned(cell)) wrapped.push(...places);
    else if (name && headings.has(name) && !draft.tables) running.push(...places);
  });
  return [
    ...[...styled].flatMap(([name, places]) =>
      onRanges(places, 6, (ranges) => {
        putLook(ranges.format, looks[name]);
      }),
    ),
    ...onRanges(overNumbers, 1, ({ format }) => {
      format.horizontalAlignment = 'Right';
    }),
    ...onRanges(centred, 1, ({ format }) => {
      format.horizontalAlignment = 'Center';
    }),
    ...onRanges(wrapped, 1, ({ format }) => {
      format.wrapText = true;
    }),
    // Words that run on over the next cells would be wrapped into a tower where their own column is narrow.
    ...onRanges(running, 1, ({ format }) => {
      format.wrapText = false;
    }),
  ];
}

/** Whether a number stands below. */
function isNumber({ rows }: SheetDraft, { row, column }: Place): boolean {
  const below = rows[row + 1]?.[column];
  return typeof below?.value === 'number';
}

function lookName({ style = 'plain', link }: DraftCell): LookName | null {
  if (style !== 'plain') return style;
  return link ? 'link' : null;
}

function isSpanned({ span = 1 }: DraftCell): boolean {
  return span > 1;
}

function onRanges(places: readonly Place[], settings: number, change: (ranges: Excel.RangeAreas) => void): Step[] {
  return addressLists(blocksOf(places)).map((addresses) => ({
    bytes: addresses.length + (settings + 1) * objectBytes,
    queue: (sheet) => {
      change(sheet.getRanges(addresses));
    },
  }));
}

function putLook({ fill, font }: Excel.RangeFormat, look: Look): void {
  if (look.fill !== null) fill.color = look.fill;
  if (look.font !== null) font.color = look.font;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = 'Single';
  if (look.size !== null) font.size = look.size;
}

/** Whole percentages are numbers; the sign is only shown. */
function percentSteps(draft: SheetDraft): Step[] {
  const places: Place[] = [];
  eachCell(draft, ({ style }, [place]) => {
    if (style === 'percent' && place) places.push(place);
  });
  return blocksOf(places).map((block) => ({
    bytes: objectBytes + 8 * block.rows * block.columns,
    queue: (sheet) => {
      const row = Array.from({ length: block.columns }, () => '0"%"');
      const range = rangeOf(sheet, block);
      range.numberFormat = Array.from({ length: block.rows }, () => row);
      // Also where words stand instead, since nothing can be divided.
      range.format.horizontalAlignment = 'Right';
    },
  }));
}

/** Thin lines between the rows of tables, for the eye on paper; words above and below and gaps have none. */
function tableSteps({ headerRow, rows, tables }: SheetDraft, area: Area): Step[] {
  if (tables) return tables.map((table) => linesStep(table, allSides));
  if (headerRow === null) return [];
  const lined = rows.flatMap((cells, row): Place[] => {
    const isTable = row >= headerRow && cells.some((cell) => cell && !isRemark(cell));
    return isTable ? [{ sheet: '', row, column: 0 }] : [];
  });
  return blocksOf(lined).map((run) => linesStep({ ...area, row: run.row, rows: run.rows }, acrossOnly));
}

const acrossOnly = ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const;
const allSides = [...acrossOnly, 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const;

function linesStep(area: Area, sides: readonly (typeof allSides)[number][]): Step {
  return {
    bytes: (2 + 2 * sides.length) * objectBytes,
    queue: (sheet) => {
      const { borders } = rangeOf(sheet, area).format;
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = ruleColour;
      }
    },
  };
}

function isRemark({ style }: DraftCell): boolean {
  return style === 'title' || style === 'subtitle' || style === 'note';
}

/** Row heights: Excel finds those of wrapped cells, but not those of merged ones. */
export function heightSteps(draft: SheetDraft, area: Area): Step[] {
  const steps: Step[] = [
    {
      bytes: objectBytes,
      queue: (sheet) => {
        rangeOf(sheet, area).format.autofitRows();
      },
    },
  ];
  const heights = draft.heights ?? spannedHeights(draft);
  for (const [row, height] of heights)
    steps.push({
      bytes: objectBytes,
      queue: (sheet) => {
        rangeOf(sheet, { ...area, row, rows: 1 }).format.rowHeight = height;
      },
    });
  return steps;
}

function spannedHeights(draft: SheetDraft): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  draft.rows.forEach((cells, row) => {
    const height = Math.max(0, ...cells.map((cell, column) => (cell ? spannedHeight(draft, cell, column) : 0)));
    if (height > 0) heights.set(row, height);
  });
  return heights;
}

/** Points that a merged cell's text needs when it is wrapped; 0 for a cell that is not merged. */
function spannedHeight(draft: SheetDraft, cell: DraftCell, column: number): number {
  if (!isSpanned(cell)) return 0;
  const { size } = looks[lookName(cell) ?? 'note'];
  const points = size ?? 11;
  const width = draft.columns.slice(column, column + (cell.span ?? 1)).reduce((sum, each) => sum + each.width, 0);
  const lines = String(cell.value)
    .split(/\r\n?|\n/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, (width * 11) / points))), 0);
  return Math.min(highestRow, Math.ceil(lines * points * 1.36));
}

/** Points that a row takes, about: Excel finds the heights of wrapped cells by itself. */
export function heightOfRow({ rows, columns }: SheetDraft, row: number): number {
  const heights = (rows[row] ?? []).map((cell, column) => {
    if (!cell) return 0;
    const name = lookName(cell);
    const points = looks[name ?? 'note'].size ?? 11;
    const across = columns.slice(column, column + (cell.span ?? 1));
    const wraps =
      isSpanned(cell) || name === 'header' || (columns[column]?.wrap === true && !(name && headings.has(name)));
    const width = across.reduce((sum, each) => sum + each.width, 0);
    const lines = wraps ? Math.max(1, Math.ceil(widthOf(String(cell.value)) / Math.max(1, (width * 11) / points))) : 1;
    return lines * points * 1.36;
  });
  return Math.max(15, ...heights);
}

/** In characters of the normal font; letters of Chinese are two wide, and words break before the line is full. */
function widthOf(line: string): number {
  const wide =
    line.match(/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu)?.length ?? 0;
  return (line.length + wide) * 1.08;
}

function eachCell(draft: SheetDraft, visit: (cell: DraftCell, places: readonly Place[]) => void): void {
  draft.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell) return;
      const { span = 1, down = 1 } = cell;
      visit(
        cell,
        Array.from({ length: span * down }, (_, at) => ({
          sheet: '',
          row: row + Math.floor(at / span),
          column: column + (at % span),
        })),
      );
    });
  });
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
