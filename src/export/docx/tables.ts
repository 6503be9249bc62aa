// Tables: as wide as the page, their headings said again on each page, rows whole, cells merged both ways.
import type { Paragraph, Row, Table } from '../../core/annex/document';
import { cellMargin, columnWidths, type PlacedCell, placedCells } from './column-widths';
import type { Composing } from './composing';
import { repeatedRows } from './notes';
import { paragraphOf, paragraphXml, type ParagraphStyle } from './paragraphs';
import { linesOf, longestWord } from './letters';
import { boldness, turnedHeight } from './turned-labels';
import { element, empty, opening, val } from './xml';

/** Columns from which on letters are smaller. */
const many = 7;
/** Points. */
const letterSize = { usual: 10, small: 8.5 } as const;

interface Setting {
  readonly table: Table;
  readonly composing: Composing;
  readonly widths: readonly number[];
  readonly isSmall: boolean;
  /** Points. */
  readonly size: number;
}

/** Row by row, so that a long table can be written in steps. */
export function* tableXml(table: Table, composing: Composing): Generator<string> {
  const isSmall = table.columns.length >= many;
  const size = isSmall ? letterSize.small : letterSize.usual;
  const widths = columnWidths(table, composing.width, size);
  const setting: Setting = { table, composing, widths, isSmall, size };
  if (table.caption) yield paragraphXml('Caption', table.caption, composing, { keepNext: true });
  yield opening('w:tbl') + tableProperties(table, composing) + grid(widths);
  const repeated = repeatedRows(table.rows);
  for (const [at, cells] of placedCells(table).entries()) {
    const row = table.rows[at];
    if (row) yield rowXml(row, cells, at < repeated, setting);
  }
  yield '</w:tbl>';
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

function rowXml(row: Row, cells: readonly PlacedCell[], isRepeated: boolean, setting: Setting): string {
  const turned = row.kind === 'header' ? cells.filter((placed) => isTooNarrow(placed, setting)) : [];
  const height = turned.length === 0 ? 0 : heightOf(turned, setting);
  const properties = element(
    'w:trPr',
    {},
    isTallerThanPage(cells, setting) ? '' : empty('w:cantSplit'),
    height === 0 ? '' : empty('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' }),
    isRepeated ? empty('w:tblHeader') : '',
  );
  return element('w:tr', {}, properties, ...cells.map((placed) => cellXml(placed, row, isRepeated, turned, setting)));
}

function widthOfCell({ column, columns }: PlacedCell, { widths }: Setting): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function textOf({ cell }: PlacedCell): string {
  const said = (runs: Paragraph) => runs.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
  return cell.paragraphs.map(said).join('\n');
}

function isTooNarrow(placed: PlacedCell, setting: Setting): boolean {
  if (placed.isContinued || placed.columns > 1) return false;
  return longestWord(textOf(placed), setting.size * boldness) > widthOfCell(placed, setting) - 2 * cellMargin;
}

function heightOf(turned: readonly PlacedCell[], setting: Setting): number {
  const narrowest = Math.min(...turned.map((placed) => widthOfCell(placed, setting)));
  const lines = Math.max(1, Math.floor(narrowest / (setting.size * 20 * 1.2)));
  return turnedHeight(turned.map(textOf), lines, setting.size);
}

/** Such a row would be pushed to the next page and be cut off there by some programs. */
function isTallerThanPage(cells: readonly PlacedCell[], setting: Setting): boolean {
  const line = setting.size * 20 * 1.2;
  const most = (setting.composing.height * 0.85) / line;
  return cells.some((placed) => {
    const text = textOf(placed);
    const width = widthOfCell(placed, setting) - 2 * cellMargin;
    // Most texts are short, whatever their letters; only of long ones the letters are looked at.
    if ((text.length * setting.size * 20) / width < most / 2) return false;
    return linesOf(text, width, setting.size) > most;
  });
}

const shades: Readonly<Record<Row['kind'], string | null>> = {
  title: 'D9E2EC',
  header: 'E7ECF1',
  group: 'F1F4F7',
  body: null,
  total: 'E7ECF1',
};

/** The order of properties is the format's. */
function cellXml(
  placed: PlacedCell,
  row: Row,
  isRepeated: boolean,
  turned: readonly PlacedCell[],
  setting: Setting,
): string {
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
  const look = { keepNext: isRepeated || row.kind === 'group', centred: cell.align === 'centre', isRepeated };
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

function styleOf({ cell }: PlacedCell, { kind }: Row, { isSmall }: Setting): ParagraphStyle {
  const isStrong = cell.isLabel === true || kind === 'title' || kind === 'header' || kind === 'total';
  if (isStrong) return isSmall ? 'TableLabelSmall' : 'TableLabel';
  return isSmall ? 'TableTextSmall' : 'TableText';
}
