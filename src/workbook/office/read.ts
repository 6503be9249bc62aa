// Reading whole sheets in blocks of rows. Excel on the web answers no more than 5 MB, on every platform no more than
// five million cells (https://learn.microsoft.com/office/dev/add-ins/excel/performance); what a row costs is measured
// on the blocks read so far.
import type { Area, CellValue, SheetContent } from '../../core/sheet/cells';
import { Fault } from '../faults';
import type { AreaValues, Attention, SheetArea, SheetSurvey, WorkbookSurvey } from '../port';
import { objectBytes } from './batches';
import { asCell, bytesOf } from './entry';
import { asFault, inExcel } from './excel-faults';

/** Bytes asked for in one round trip. Half of Excel's limit, because the measure is of rows that came before. */
const budget = 2_500_000;
/** Cells of a sheet nothing is known of yet: few enough that full ones would pass, enough for a usual tracker. */
const firstCells = 8_000;
/** Bytes an unknown cell is taken for; long official texts are a few hundred per row of short codes. */
const unknownCell = 120;
/** Blank rows cost little, but the five million cells must not come near. */
const mostCells = 1_000_000;

interface Reading {
  readonly sheet: string;
  /** The sheet's name, where it is known. */
  readonly name: string | null;
  readonly used: Area;
  readonly values: CellValue[][];
  /** Measured; `null` before the first block. */
  bytesPerRow: number | null;
}

interface Block {
  readonly reading: Reading;
  readonly rows: number;
}

export function read(survey: WorkbookSurvey, ids: readonly string[], attention: Attention): Promise<SheetContent[]> {
  return inExcel(async (context) => {
    const sheets = ids.map((id) => surveyed(survey, id));
    const readings = sheets.flatMap((sheet): Reading[] =>
      sheet.used ? [{ sheet: sheet.id, name: sheet.name, used: sheet.used, values: [], bytesPerRow: null }] : [],
    );
    await readAll(context, readings, attention);
    return sheets.map((sheet) =>
      contentOf(sheet, readings.find((reading) => reading.sheet === sheet.id)?.values ?? []),
    );
  });
}

/** What stands in these areas now; nothing needs to be known of their sheets. */
export function readAreas(areas: readonly SheetArea[]): Promise<AreaValues[]> {
  return inExcel((context) => readAreasIn(context, areas));
}

/** The same within work that does more. */
export async function readAreasIn(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<AreaValues[]> {
  const readings = areas.map(({ sheet, area }): Reading => ({
    sheet,
    name: null,
    used: area,
    values: [],
    bytesPerRow: null,
  }));
  await readAll(context, readings, {});
  return areas.map(({ sheet, area }, index) => ({ sheet, area, values: readings[index]?.values ?? [] }));
}

function surveyed(survey: WorkbookSurvey, id: string): SheetSurvey {
  const sheet = survey.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Fault('gone');
  return sheet;
}

/** The block loop: the one place where round trips follow one another, each as large as Excel allows. */
async function readAll(
  context: Excel.RequestContext,
  readings: readonly Reading[],
  attention: Attention,
): Promise<void> {
  const total = readings.reduce((sum, { used }) => sum + used.rows, 0);
  let allowed = budget;
  for (let blocks = nextBlocks(readings, allowed); blocks.length > 0; blocks = nextBlocks(readings, allowed)) {
    if (attention.signal?.aborted === true) throw new Fault('cancelled');
    allowed = (await readBlocks(context, blocks)) ? Math.min(budget, allowed * 2) : halved(blocks);
    attention.onProgress?.({ done: readings.reduce((sum, { values }) => sum + values.length, 0), total });
  }
}

/** What to read next, of as many sheets as fit into `allowed` bytes; at least one row while any is unread. */
function nextBlocks(readings: readonly Reading[], allowed: number): Block[] {
  const blocks: Block[] = [];
  let bytes = allowed;
  let cells = mostCells;
  for (const reading of readings) {
    const { columns } = reading.used;
    const known = reading.bytesPerRow === null ? Math.max(1, Math.floor(firstCells / columns)) : Infinity;
    const fitting = Math.floor(Math.min((bytes - objectBytes) / bytesPerRow(reading), cells / columns, known));
    const unread = reading.used.rows - reading.values.length;
    const rows = Math.min(unread, blocks.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows < 1) continue;
    blocks.push({ reading, rows });
    bytes -= rows * bytesPerRow(reading) + objectBytes;
    cells -= rows * columns;
  }
  return blocks;
}

function bytesPerRow(reading: Reading): number {
  return reading.bytesPerRow ?? reading.used.columns * unknownCell;
}

/** Reads the blocks in one round trip; false when that is more than Excel gives at once. */
async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<boolean> {
  const ranges = blocks.map(({ reading: { sheet, used, values }, rows }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(used.row + values.length, used.column, rows, used.columns);
    range.load('values');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const fault = asFault(error);
    if (fault.kind !== 'too-large') throw fault;
    return false;
  }
  // Beyond its limits Excel may also answer null without any error (https://github.com/OfficeDev/office-js/issues/6781).
  const answers = ranges.map((range): unknown => range.values);
  if (!answers.every(Array.isArray)) return false;
  ranges.forEach((range, index) => {
    const block = blocks[index];
    if (block) keep(block.reading, range.values);
  });
  return true;
}

function keep(reading: Reading, rows: readonly (readonly unknown[])[]): void {
  const read = rows.map((row) => row.map(asCell));
  for (const row of read) reading.values.push(row);
  reading.bytesPerRow = measured(read);
}

/** Rows looked at to measure a block. */
const sample = 200;

/** Mean bytes of a row, from rows spread over the block. */
function measured(rows: readonly (readonly CellValue[])[]): number {
  const step = Math.max(1, Math.floor(rows.length / sample));
  let bytes = 0;
  let count = 0;
  for (let at = 0; at < rows.length; at += step) {
    count += 1;
    for (const value of rows[at] ?? []) bytes += bytesOf(value);
  }
  return bytes / Math.max(1, count) + 2;
}

/** The bytes to try after these blocks were too much. Throws Fault `too-large` when a single row is. */
function halved(blocks: readonly Block[]): number {
  const [first] = blocks;
  if (blocks.length === 1 && first?.rows === 1) {
    const { name } = first.reading;
    throw new Fault('too-large', name === null ? {} : { sheet: name });
  }
  return blocks.reduce((sum, { reading, rows }) => sum + rows * bytesPerRow(reading), 0) / 2;
}

function contentOf(sheet: SheetSurvey, values: CellValue[][]): SheetContent {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visible,
    firstRow: sheet.used?.row ?? 0,
    firstColumn: sheet.used?.column ?? 0,
    values,
    merges: sheet.merges,
    tables: sheet.tables,
    dropDowns: [],
  };
}
