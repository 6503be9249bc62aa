// A sheet that the program made in another session, back as the draft it was made from: its styles tell what each cell
// is for, since every style looks different.
import { contains, parseArea } from '../../core/sheet/a1';
import type { Area } from '../../core/sheet/cells';
import type { DraftCell, DraftId, DraftStyle, SheetDraft } from '../../core/sheet/draft';
import { piecesOf } from './batches';
import { charactersOfPoints, looks, rangeOf, type Look } from './draft-look';
import type { Sheets, Stand } from './made-sheets';
import { areaOf } from './merges';

/** What the properties of one cell cost in an answer. */
const cellBytes = 400;

/** Two round trips for a sheet that fits into one answer. */
export async function readDraft(
  context: Excel.RequestContext,
  { id, name, used, values }: Stand,
  draft: DraftId,
  sheets: Sheets,
): Promise<SheetDraft> {
  const area: Area = used
    ? { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }
    : { row: 0, column: 0, rows: 1, columns: 1 };
  const sheet = context.workbook.worksheets.getItem(id);
  const { columns, merges, rightToLeft, print } = await loadLayout(context, sheet, area);
  const properties: Excel.CellProperties[][] = [];
  const rows = Array.from({ length: area.rows }, (_, row) => row);
  for (const piece of piecesOf(rows, () => area.columns * cellBytes)) {
    properties.push(...(await loadProperties(context, sheet, { ...area, row: piece[0] ?? 0, rows: piece.length })));
  }
  const cells = rows.map((row) =>
    Array.from({ length: area.columns }, (_, column): DraftCell | null => {
      const value = values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? '';
      const merge = merges.find((merged) => contains(merged, row, column));
      if (merge && merge.column !== column) return null;
      const found = properties[row]?.[column];
      const style = found ? styleOf(found) : 'plain';
      if (value === '' && style === 'plain' && !merge) return null;
      const link = found && linkOf(found, sheets);
      return { value, style, ...(link ? { link } : {}), ...(merge ? { span: merge.columns } : {}) };
    }),
  );
  const headerRow = cells.findIndex((row) => row.some((cell) => cell?.style === 'header'));
  return { id: draft, name, rightToLeft, columns, rows: cells, headerRow: headerRow < 0 ? null : headerRow, print };
}

async function loadLayout(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area) {
  const lastRow = area.row + area.rows - 1;
  const formats = Array.from({ length: area.columns }, (_, column) => {
    const { format } = rangeOf(sheet, { row: lastRow, column, rows: 1, columns: 1 });
    format.load('columnWidth,wrapText,readingOrder');
    return format;
  });
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const { pageLayout } = sheet;
  pageLayout.load('orientation');
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load('centerFooter');
  await context.sync();
  return {
    columns: formats.map(({ columnWidth, wrapText }) => ({ width: charactersOfPoints(columnWidth), wrap: wrapText })),
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    rightToLeft: formats.some(({ readingOrder }) => readingOrder === 'RightToLeft'),
    print: {
      orientation: pageLayout.orientation === 'Landscape' ? ('landscape' as const) : ('portrait' as const),
      footer: footer.centerFooter.replaceAll('&&', '&'),
    },
  };
}

async function loadProperties(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Excel.CellProperties[][]> {
  const answered = rangeOf(sheet, area).getCellProperties({
    hyperlink: true,
    format: { fill: { color: true }, font: { bold: true, italic: true, color: true, size: true } },
  });
  await context.sync();
  return propertiesIn(answered);
}

function propertiesIn(answered: OfficeExtension.ClientResult<Excel.CellProperties[][]>): Excel.CellProperties[][] {
  return answered.value;
}

const styles: readonly DraftStyle[] = ['title', 'subtitle', 'header', 'group', 'note', 'error', 'warning', 'hint'];

function styleOf({ format }: Excel.CellProperties): DraftStyle {
  return styles.find((style) => style !== 'plain' && wears(looks[style], format)) ?? 'plain';
}

function wears(look: Look, format: Excel.CellPropertiesFormat | undefined): boolean {
  const { fill, font } = format ?? {};
  if (look.fill !== null) return same(fill?.color, look.fill);
  if (font?.bold !== look.bold || font.italic !== look.italic) return false;
  return (look.font === null || same(font.color, look.font)) && (look.size === null || font.size === look.size);
}

function same(colour: string | undefined, wanted: string): boolean {
  return colour?.toLowerCase() === wanted.toLowerCase();
}

function linkOf({ hyperlink }: Excel.CellProperties, sheets: Sheets): DraftCell['link'] | null {
  const { address, documentReference } = hyperlink ?? {};
  if (address !== undefined && address !== '') return { url: address };
  const [, quoted = '', cell = ''] = /^(.*)!([^!]+)$/.exec(documentReference ?? '') ?? [];
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const sheet = sheets.all.find((known) => known.name === name);
  const area = parseArea(cell);
  return sheet && area ? { sheet: sheet.id, row: area.row, column: area.column } : null;
}
