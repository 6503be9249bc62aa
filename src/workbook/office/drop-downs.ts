// The drop-down lists of data validation: the words a cell offers stand in the rule itself or in cells it points to.
import { parseArea } from '../../core/sheet/a1';
import type { DropDown } from '../../core/sheet/cells';
import type { SheetArea } from '../port';
import { asCell } from './entry';
import { inExcel } from './excel-faults';

/** Longer lists are no list of statuses. */
const mostWords = 500;

/**
 * By sheet id. An area whose cells do not all share one list gives none. One round trip, two where a list points to
 * cells.
 */
export function readDropDowns(areas: readonly SheetArea[]): Promise<ReadonlyMap<string, readonly DropDown[]>> {
  return inExcel(async (context) => {
    const sources = await loadSources(context, areas);
    const words = await loadLists(context, sources);
    const found = new Map<string, DropDown[]>();
    for (const { sheet, area, source } of sources) {
      const list = words.get(keyOf(sheet, source));
      if (list) found.set(sheet, [...(found.get(sheet) ?? []), { area, words: list }]);
    }
    return found;
  });
}

interface Source extends SheetArea {
  /** `a,b,c`, or a reference with its leading `=`. */
  readonly source: string;
}

async function loadSources(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<Source[]> {
  const asked = areas.map(({ sheet, area }) => {
    const { dataValidation } = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    dataValidation.load('type,rule');
    return { sheet, area, dataValidation };
  });
  await context.sync();
  return asked.flatMap(({ sheet, area, dataValidation }) => {
    const { type, rule } = dataValidation;
    const source = type === 'List' ? rule.list?.source : undefined;
    return typeof source === 'string' ? [{ sheet, area, source }] : [];
  });
}

/** A reference may be relative to the sheet it is used on, or a name of that sheet. */
function keyOf(sheet: string, source: string): string {
  return JSON.stringify([sheet, source]);
}

/** The words of every list by its key; references that are not to be understood are left out. */
async function loadLists(
  context: Excel.RequestContext,
  sources: readonly Source[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = new Map<string, readonly string[]>();
  const asked = new Map<string, Excel.Range[]>();
  for (const { sheet, source } of sources) {
    const key = keyOf(sheet, source);
    if (!source.startsWith('=')) words.set(key, distinct(source.split(',').map((word) => word.trim())));
    else if (!asked.has(key)) asked.set(key, askRanges(context, sheet, source.slice(1)));
  }
  if ([...asked.values()].every((ranges) => ranges.length === 0)) return words;
  await context.sync();
  for (const [key, ranges] of asked) {
    const range = ranges.find((candidate) => !candidate.isNullObject);
    if (range && range.cellCount <= mostWords)
      words.set(key, distinct(range.values.flat().map((value) => String(asCell(value)))));
  }
  return words;
}

/** The cells a reference may mean: those of an area, else of a name of the workbook or of the sheet itself. */
function askRanges(context: Excel.RequestContext, sheetId: string, reference: string): Excel.Range[] {
  const { workbook } = context;
  const own = workbook.worksheets.getItem(sheetId);
  const mark = reference.lastIndexOf('!');
  const sheet = mark < 0 ? own : workbook.worksheets.getItemOrNullObject(unquoted(reference.slice(0, mark)));
  const rest = reference.slice(mark + 1);
  const candidates = parseArea(rest)
    ? [sheet.getRange(rest)]
    : /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(rest)
      ? [sheet.names, workbook.names].map((names) => names.getItemOrNullObject(rest).getRangeOrNullObject())
      : [];
  return candidates.map((candidate) => {
    // Lists often point to a whole column.
    const range = candidate.getUsedRangeOrNullObject(true);
    range.load('values,cellCount');
    return range;
  });
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => word.trim() !== ''))];
}
