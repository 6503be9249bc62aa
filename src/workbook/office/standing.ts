// How cells stand right now, loaded just before they are written: one round trip for any number of them.
import type { CellValue, Place } from '../../core/sheet/cells';
import { Fault } from '../faults';
import { objectBytes } from './batches';
import { blocksOf, type Block, type Bridge } from './blocks';
import { asCell, bytesOf, isFormula } from './entry';
import { isFiltered } from './survey';

export interface Standing {
  /** The formula where the cell computes, else its value. */
  readonly content: CellValue;
  readonly isFormula: boolean;
  readonly value: CellValue;
  readonly numberFormat: string;
}

export interface Stood {
  /** `undefined` where the sheet is gone or the cell was not asked for. */
  readonly at: (place: Place) => Standing | undefined;
  /** Sheets on which a filter hides rows. */
  readonly filtered: ReadonlySet<string>;
  readonly protected: ReadonlySet<string>;
}

/** A cell to be written, and a text about as long as what stands there. */
export interface Asked {
  readonly place: Place;
  readonly like: CellValue;
}

/**
 * Throws Fault `read-only` or `sheet-protected` when any of the places cannot be written, before anything is.
 */
export async function loadStanding(
  context: Excel.RequestContext,
  cells: readonly Asked[],
  exactly = false,
): Promise<Stood> {
  const { workbook } = context;
  workbook.load('readOnly');
  const places = cells.map(({ place }) => place);
  const sheets = new Map([...new Set(places.map(({ sheet }) => sheet))].map((id) => [id, askSheet(workbook, id)]));
  const asked = blocksOf(places, exactly ? undefined : cheapGaps(cells)).map((block) => askBlock(workbook, block));
  await context.sync();
  if (workbook.readOnly) throw new Fault('read-only');
  const standing = new Map<string, Standing>();
  for (const { block, range, protection } of asked) {
    const sheet = sheets.get(block.sheet);
    if (!sheet || sheet.isNullObject) continue;
    if (sheet.protection.protected && !isUnlocked(protection)) {
      // The locked cell may be one between the places: asked for alone they will tell.
      if (!exactly) return loadStanding(context, cells, true);
      throw new Fault('sheet-protected', { sheet: sheet.name });
    }
    keepBlock(standing, block, range);
  }
  const there = [...sheets].filter(([, sheet]) => !sheet.isNullObject);
  return {
    at: (place) => standing.get(keyOf(place)),
    filtered: new Set(there.flatMap(([id, sheet]) => (isFiltered(sheet) ? [id] : []))),
    protected: new Set(there.flatMap(([id, sheet]) => (sheet.protection.protected ? [id] : []))),
  };
}

/** Reading cells between two places is worth it while they cost less than one more object. */
function cheapGaps(cells: readonly Asked[]): Bridge {
  const bytes = new Map(cells.map(({ place, like }) => [keyOf(place), 2 * bytesOf(like) + 16]));
  return (upper, lower) => (lower.row - upper.row - 1) * (bytes.get(keyOf(upper)) ?? objectBytes) < objectBytes;
}

function askSheet(workbook: Excel.Workbook, id: string): Excel.Worksheet {
  const sheet = workbook.worksheets.getItemOrNullObject(id);
  sheet.load(
    'name,protection/protected,autoFilter/isDataFiltered,tables/items/name,tables/items/autoFilter/isDataFiltered',
  );
  return sheet;
}

function askBlock(workbook: Excel.Workbook, block: Block) {
  const range = workbook.worksheets
    .getItemOrNullObject(block.sheet)
    .getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  const protection = range.format.protection.load('locked');
  range.load('formulas,values,numberFormat');
  return { block, range, protection };
}

// Excel answers null where only some of the cells are locked, which the types do not say.
function isUnlocked(protection: Excel.FormatProtection): boolean {
  const locked: unknown = protection.locked;
  return locked === false;
}

function keepBlock(standing: Map<string, Standing>, block: Block, range: Excel.Range): void {
  const { sheet, row, column, rows, columns } = block;
  for (let down = 0; down < rows; down++) {
    for (let across = 0; across < columns; across++) {
      standing.set(keyOf({ sheet, row: row + down, column: column + across }), standingIn(range, down, across));
    }
  }
}

/** One cell of a range whose formulas, values and number formats are loaded. */
export function standingIn(range: Excel.Range, down: number, across: number): Standing {
  const formula = asCell(range.formulas[down]?.[across]);
  const value = asCell(range.values[down]?.[across]);
  const numberFormat = String(asCell(range.numberFormat[down]?.[across]));
  const computes = isFormula(formula, value);
  return { content: computes ? formula : value, isFormula: computes, value, numberFormat };
}

export function keyOf({ sheet, row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}
