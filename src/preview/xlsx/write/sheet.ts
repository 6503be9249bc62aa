// One sheet part: touched cells and changed aspects spliced into the opened text, everything else to the letter.
import { SheetModel } from '../../model/sheet-model';
import { areaName, contains, parseArea } from '../../../core/sheet/a1';
import { sheetAspect, sheetAspects, type SheetAspectName } from '../aspects';
import type { OpenedSheet } from '../opened';
import { SheetVisitor } from '../read/sheet';
import { attribute, child, prefixOf } from '../xml/element';
import { scanXml } from '../xml/scan';
import { Patch } from '../xml/write';
import { CellWriter } from './cell';
import { OrderedChildren, worksheetOrder } from './insert';
import { patchRows, type RowWriting } from './rows';
import type { Saving } from './saving';
import { shiftRows } from './shifted-rows';
import { writeSheetFeatures, type SheetWriting } from './sheet-features';

/** Brings the part of a sheet up to date with the model. `opened` says where things stand in its present text. */
export function writeSheet(sheet: SheetModel, opened: OpenedSheet, isNew: boolean, saving: Saving): void {
  const part = opened.part;
  const source = saving.package.text(part) ?? '';
  const { worksheet } = opened;
  const prefix = prefixOf(worksheet);
  const patch = new Patch(source);
  const changed = changedAspects(sheet, opened);
  const children = new OrderedChildren(patch, worksheet, worksheetOrder);
  const writer = new CellWriter(sheet, saving.styles, prefix);
  const writing: RowWriting = {
    sheet,
    opened,
    writer,
    prefix,
    styles: saving.styles,
    strings: saving.opened.sharedStrings,
    date1904: saving.model.date1904,
    changedRows: changedRows(sheet, opened, changed),
    touched: isNew ? allCells(sheet) : new Map(sheet.cells.touchedRows()),
  };
  const moved = !isNew && sheet.cells.shifts.length > 0;
  if (moved) shiftRows(patch, writing);
  else patchRows(patch, writing);
  if (patch.changed) saving.cellsChanged = true;
  if (writer.formulasChanged) saving.formulasChanged = true;
  const features: SheetWriting = { sheet, opened, saving, part, source, patch, children, prefix, changed };
  writeDimension(features, moved);
  writeSheetFeatures(features);
  children.finish();
  if (patch.changed) saving.package.write(part, patch.text());
}

/** What is known of a worksheet text that was not opened but made: it holds nothing yet. */
export function describeNew(part: string, source: string): OpenedSheet {
  const empty = new SheetModel('', '');
  const visitor = new SheetVisitor(empty, { strings: [], date1904: false });
  scanXml(source, visitor);
  const worksheet = visitor.tree.root;
  if (!worksheet) throw new Error('an empty worksheet text');
  const { rows, sharedFormulas } = visitor.cells;
  return { part, worksheet, rows, sharedFormulas, prefixes: visitor.prefixes, aspects: sheetAspects(empty) };
}

function allCells(sheet: SheetModel): Map<number, ReadonlySet<number>> {
  const cells = new Map<number, Set<number>>();
  for (const { row, column } of sheet.cells.cells()) {
    const columns = cells.get(row);
    if (columns) columns.add(column);
    else cells.set(row, new Set([column]));
  }
  return cells;
}

function changedAspects(sheet: SheetModel, { aspects }: OpenedSheet): ReadonlySet<SheetAspectName> {
  const changed = new Set<SheetAspectName>();
  for (const [name, text] of aspects)
    if (sheetAspect(sheet, name as SheetAspectName) !== text) changed.add(name as SheetAspectName);
  return changed;
}

function changedRows(sheet: SheetModel, { aspects }: OpenedSheet, changed: ReadonlySet<SheetAspectName>): Set<number> {
  const rows = new Set<number>();
  if (!changed.has('rows')) return rows;
  const before = new Map(JSON.parse(aspects.get('rows') ?? '[]') as [number, unknown][]);
  for (const [row, info] of sheet.rows) if (JSON.stringify(before.get(row)) !== JSON.stringify(info)) rows.add(row);
  for (const row of before.keys()) if (!sheet.rows.has(row)) rows.add(row);
  return rows;
}

/** The used area is a hint, but one that some readers believe: it must hold every cell. */
function writeDimension({ sheet, opened, patch }: SheetWriting, moved: boolean): void {
  const dimension = child(opened.worksheet, 'dimension');
  const area = parseArea(attribute(dimension, 'ref') ?? '');
  if (!dimension || !area) return;
  const outside = [...sheet.cells.touchedRows()].some(([row, columns]) =>
    [...columns].some((column) => !contains(area, row, column)),
  );
  const used = outside || moved ? sheet.cells.usedArea(false) : null;
  if (used) patch.setAttributes(dimension, { ref: areaName(used) });
}
