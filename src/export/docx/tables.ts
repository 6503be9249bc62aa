// Tables: as wide as the page, their headings said again on each page, rows whole, cells merged both ways.
import type { Paragraph, Row, Table } from '../../core/annex/document';
import { cellMargin, columnWidths, type PlacedCell, placedCells } from './column-widths';
import type { Composing } from './composing';
import { repeatedRows } from './notes';
import { paragraphOf, paragraphXml, type ParagraphStyle } from './paragraphs';
import { arabicMore } from './fonts';
import { boldness, longestWord } from './letters';
import { keptWithNext, rowHeight } from './row-heights';
import { turnedHeight } from './turned-labels';
import { element, empty, opening, val } from './xml';

/** Columns from which on letters are smaller. */
const many = 7;
/** Points. */
const letterSize = { usual: 10, small: 8.5 } as const;

/** Share of a page above which a row may break: some programs would cut it off. */
const tallest = 0.85;
/** Share of a page up to which the rows of a group stay together. */
const together = 0.4;
/** Columns give so much of the page that the words of labels fit; rather than that, labels are turned upright. */
const forLabels = { ltr: 0.12, rtl: 0.5 } as const;

interface Setting {
  readonly table: Table;
  readonly composing: Composing;
  readonly widths: readonly number[];
  readonly isSmall: boolean;
  /** Points. */
  readonly size: number;
  /** Columns whose every cell stands in their middle. */
  readonly centred: ReadonlySet<number>;
}

interface Line {
  readonly row: Row;
  readonly cells: readonly PlacedCell[];
  readonly isRepeated: boolean;
  readonly keepNext: boolean;
  readonly mayBreak: boolean;
}

/** Row by row, so that a long table can be written in steps. */
export function* tableXml(table: Table, composing: Composing): Generator<string> {
  const isSmall = table.columns.length >= many;
  const { direction, width } = composing;
  const points = isSmall ? letterSize.small : letterSize.usual;
  const size = direction === 'rtl' ? points + arabicMore : points;
  const widths = columnWidths(table, width, { size, forLabels: forLabels[direction] });
  const setting: Setting = { table, composing, widths, isSmall, size, centred: centredColumns(table) };
  if (table.caption) yield paragraphXml('Caption', table.caption, composing, { keepNext: true });
  yield opening('w:tbl') + tableProperties(table, composing) + grid(widths);
  for (const line of linesOf(setting)) yield rowXml(line, setting);
  yield '</w:tbl>';
}

function linesOf({ table, widths, size, composing: { height } }: Setting): readonly Line[] {
  const placed = placedCells(table);
  const repeated = repeatedRows(table.rows);
  const standing = table.rows.map(({ kind }, at) => ({ kind, height: rowHeight(placed[at] ?? [], widths, size) }));
  const kept = keptWithNext(standing, repeated, height * together);
  return table.rows.map((row, at) => ({
    row,
    cells: placed[at] ?? [],
    isRepeated: at < repeated,
    keepNext: kept[at] ?? false,
    mayBreak: (standing[at]?.height ?? 0) > height * tallest,
  }));
}

function centredColumns(table: Table): ReadonlySet<number> {
  const [centred, others] = [new Set<number>(), new Set<number>()];
  for (const [at, cells] of placedCells(table).entries()) {
    if (table.rows[at]?.kind !== 'body') continue;
    for (const { cell, column, columns } of cells)
      if (columns === 1) (cell.align === 'centre' ? centred : others).add(column);
  }
  return new Set([...centred].filter((column) => !others.has(column)));
}

function tableProperties({ caption, description }: Table, { direction, width }: Composing): string {
  const title = caption?.map((run) => (run.kind === 'note' ? '' : run.text)).join('') ?? '';
  return element(
    'w:tblPr',
    {},
    val('w:tblStyle', 'AnnexTable'),
    direction === 'rtl' ? empty('w:bidiVisual') : '',
    empty('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    empty('w:tblLayout', { 'w:type': 'fixed' }),
    empty('w:tblLook', { 'w:val': '0020', 'w:firstRow': 1, 'w:noHBand': 1, 'w:noVBand': 1 }),
    val('w:tblCaption', title === '' ? description : title),
    val('w:tblDescription', description),
  );
}

function grid(widths: readonly number[]): string {
  return element('w:tblGrid', {}, ...widths.map((width) => empty('w:gridCol', { 'w:w': width })));
}

function rowXml(line: Line, setting: Setting): string {
  const { row, cells, isRepeated, mayBreak } = line;
  const turned = row.kind === 'header' ? turnedCells(cells, setting) : [];
  const height = turned.length === 0 ? 0 : heightOf(turned, setting);
  const properties = element(
    'w:trPr',
    {},
    mayBreak ? '' : empty('w:cantSplit'),
    height === 0 ? '' : empty('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' }),
    isRepeated ? empty('w:tblHeader') : '',
  );
  return element('w:tr', {}, properties, ...cells.map((placed) => cellXml(placed, line, turned, setting)));
}

function widthOfCell({ column, columns }: PlacedCell, { widths }: Setting): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function textOf({ cell }: PlacedCell): string {
  const said = (runs: Paragraph) => runs.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
  return cell.paragraphs.map(said).join('\n');
}

/** Those that are too narrow for their words, and with them all that are no wider. */
function turnedCells(cells: readonly PlacedCell[], setting: Setting): readonly PlacedCell[] {
  const single = cells.filter(({ columns, isContinued }) => columns === 1 && !isContinued);
  const narrow = single.filter((placed) => isTooNarrow(placed, setting));
  const widest = Math.max(0, ...narrow.map((placed) => widthOfCell(placed, setting)));
  return single.filter((placed) => widthOfCell(placed, setting) <= widest);
}

/** Upright labels are for scripts that are read from the left: with others, programs lay such tables out wrongly. */
function isTooNarrow(placed: PlacedCell, setting: Setting): boolean {
  if (setting.composing.direction === 'rtl') return false;
  return longestWord(textOf(placed), setting.size * boldness) > widthOfCell(placed, setting) - 2 * cellMargin;
}

function heightOf(turned: readonly PlacedCell[], setting: Setting): number {
  const narrowest = Math.min(...turned.map((placed) => widthOfCell(placed, setting)));
  const lines = Math.max(1, Math.floor(narrowest / (setting.size * 20 * 1.2)));
  return turnedHeight(turned.map(textOf), lines, setting.size);
}

const shades: Readonly<Record<Row['kind'], string | null>> = {
  title: 'D9E2EC',
  header: 'E7ECF1',
  group: 'F1F4F7',
  body: null,
  total: 'E7ECF1',
};

/** The order of properties is the format's. */
function cellXml(placed: PlacedCell, line: Line, turned: readonly PlacedCell[], setting: Setting): string {
  const { row, isRepeated, keepNext } = line;
  const { cell, columns, isContinued } = placed;
  const shade = shades[row.kind];
  const isTurned = turned.includes(placed);
  const properties = element(
    'w:tcPr',
    {},
    empty('w:tcW', { 'w:w': widthOfCell(placed, setting), 'w:type': 'dxa' }),
    columns > 1 ? val('w:gridSpan', columns) : '',
    (cell.rows ?? 1) > 1 ? val('w:vMerge', isContinued ? 'continue' : 'restart') : '',
    shade === null ? '' : empty('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': shade }),
    isTurned ? val('w:textDirection', 'btLr') : '',
    row.kind === 'header' ? val('w:vAlign', isTurned ? 'center' : 'bottom') : '',
  );
  const style = styleOf(placed, row, setting);
  const look = { keepNext, centred: isCentred(placed, row, setting), isRepeated };
  const paragraphs = isContinued ? [] : cell.paragraphs;
  const inner = paragraphs.map((runs) => paragraphXml(style, runs, setting.composing, look));
  // A cell without a paragraph is a damaged file to Word.
  return element(
    'w:tc',
    {},
    properties,
    ...(inner.length > 0 ? inner : [paragraphOf(style, '', setting.composing, look)]),
  );
}

/** A label stands over its column as the column does. */
function isCentred({ cell, column, columns }: PlacedCell, { kind }: Row, { centred }: Setting): boolean {
  if (cell.align === 'centre') return true;
  return kind === 'header' && Array.from({ length: columns }, (_, at) => column + at).every((at) => centred.has(at));
}

function styleOf({ cell }: PlacedCell, { kind }: Row, { isSmall }: Setting): ParagraphStyle {
  const isStrong = cell.isLabel === true || kind === 'title' || kind === 'header' || kind === 'total';
  if (isStrong) return isSmall ? 'TableLabelSmall' : 'TableLabel';
  return isSmall ? 'TableTextSmall' : 'TableText';
}
