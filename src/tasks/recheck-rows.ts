// Checks again after somebody typed: only the rows touched are read, the rules look at all of them. What changes the
// tracker's shape (a header, a row that was none before, rows that moved) asks for a full check instead.
import { mappingOf } from '../core/kept';
import { trackerInSteps } from '../core/layout';
import type { SheetLayout } from '../core/layout/layout';
import { rulesInSteps } from '../core/rules/check';
import type { CellValue, SheetContent } from '../core/sheet/cells';
import type { Attention, AreaValues, SheetArea, WorkbookOutputs } from '../workbook/port';
import { inputsOf } from './inputs';
import type { Checked, Refused } from './outcomes';
import { inSteps } from './pause';
import type { CheckRequest } from './read-tracker';
import { refusing } from './refusals';

/** The edit went beyond the rows that are known: only a full check can tell what it means. */
export interface NeedsFullCheck {
  readonly kind: 'needs-full-check';
}

export function recheckRows(
  workbook: Pick<WorkbookOutputs, 'readAreas'>,
  checked: Checked,
  edited: readonly SheetArea[],
  request: Pick<CheckRequest, 'asOf' | 'mapping'>,
  attention: Attention = {},
): Promise<Checked | NeedsFullCheck | Refused> {
  return refusing(async () => {
    const touched = edited.map((edit) => rowsTouched(checked, edit));
    if (!touched.every((each) => each !== null)) return { kind: 'needs-full-check' };
    const read = await workbook.readAreas(touched);
    return again(checked, read, request, attention);
  });
}

/** The whole rows of the edit, as wide as what was read of the sheet; `null` where it is not all known rows. */
function rowsTouched({ reading, tracker }: Checked, { sheet, area }: SheetArea): SheetArea | null {
  const layout = tracker.layout.sheets.find((each) => each.sheet === sheet);
  const content = reading.sheets.find((each) => each.id === sheet);
  if (!layout || !content || layout.kind !== 'tracker' || layout.earlier === true) return null;
  const known = new Set(layout.blocks.flatMap((block) => block.rows));
  for (let row = area.row; row < area.row + area.rows; row++) if (!known.has(row)) return null;
  const columns = content.values[0]?.length ?? 0;
  if (area.column < content.firstColumn || area.column + area.columns > content.firstColumn + columns) return null;
  return { sheet, area: { row: area.row, rows: area.rows, column: content.firstColumn, columns } };
}

async function again(
  checked: Checked,
  read: readonly AreaValues[],
  request: Pick<CheckRequest, 'asOf' | 'mapping'>,
  attention: Attention,
): Promise<Checked | NeedsFullCheck> {
  const { reading, tracker } = checked;
  const sheets = reading.sheets.map((sheet) => patched(sheet, read));
  if (tracker.layout.sheets.some((layout) => hasEmptied(layout, sheets))) return { kind: 'needs-full-check' };
  const withLists = sheets.map((sheet) => ({
    ...sheet,
    dropDowns: tracker.dropDowns?.get(sheet.id) ?? sheet.dropDowns,
  }));
  const means = {
    asOf: request.asOf ?? reading.kept.asOf ?? null,
    mapping: mappingOf(reading.kept, request.mapping),
  };
  const now = await inSteps(trackerInSteps(withLists, tracker.layout, means), attention);
  const result = await inSteps(
    rulesInSteps(now, { settings: reading.kept.rules, given: inputsOf(checked) }),
    attention,
  );
  return { ...checked, ...result, tracker: now, reading: { ...reading, sheets } };
}

function patched(sheet: SheetContent, read: readonly AreaValues[]): SheetContent {
  const mine = read.filter((each) => each.sheet === sheet.id);
  if (mine.length === 0) return sheet;
  const values: (readonly CellValue[])[] = [...sheet.values];
  for (const { area, values: rows } of mine)
    for (const [at, row] of rows.entries()) values[area.row + at - sheet.firstRow] = row;
  return { ...sheet, values };
}

/** A row that was emptied is no recommendation any more. */
function hasEmptied(layout: SheetLayout, sheets: readonly SheetContent[]): boolean {
  const content = sheets.find((sheet) => sheet.id === layout.sheet);
  if (!content || layout.kind !== 'tracker' || layout.earlier === true) return false;
  return layout.blocks.some((block) =>
    block.rows.some((row) =>
      (content.values[row - content.firstRow] ?? []).every((value) => String(value).trim() === ''),
    ),
  );
}
