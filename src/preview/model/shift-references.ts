// After cells were inserted or deleted: everything that speaks of places is brought along as Excel does it, the
// formulas of all sheets, names, merges, validations, conditional formats, tables, filters, charts, comments,
// hyperlinks, row and column sizes and the page layout. The cells themselves are moved by CellStore.shift.
import type { Area } from '../../core/sheet/cells';
import { rewriteEverywhere, rewriteFormat, type ChangedArea } from '../formula/places';
import { areaOf, withArea, type Reference } from '../formula/reference';
import { rewriteReferences, rewriteTokens, translateFormula } from '../formula/rewrite';
import { mentionsColumn } from '../formula/specifier';
import type { Shift } from './cell-store';
import { isVertical, lineShift, shiftArea, shiftAreas, shiftedZone } from './shift-area';
import { shiftCharts, shiftLines, shiftPageLayout } from './shift-lines';
import { shiftFilter, shiftTables, type LostColumns } from './shift-tables';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/**
 * Call it after `sheet.cells.shift(shift)`. Returns what `recalculate` has to be told: the cells that moved, appeared
 * or vanished, and the formulas that were rewritten. Excel refuses shifts that cut through a merge or a table; refusing
 * is the caller's business, here they are done as well as can be.
 */
export function shiftReferences(model: WorkbookModel, sheet: SheetModel, shift: Shift): ChangedArea[] {
  // Sizes are read in their old places for the charts, so charts go first.
  shiftCharts(sheet, shift);
  shiftLines(sheet, shift);
  shiftPageLayout(sheet, shift);
  shiftMerges(sheet, shift);
  shiftValidations(sheet, shift);
  shiftFormats(sheet, shift);
  shiftComments(sheet, shift);
  shiftHyperlinks(sheet, shift);
  shiftArrayFormulas(sheet, shift);
  sheet.filter = shiftFilter(sheet.filter, shift, () => sheet.changed.add('filter'));
  const lost = shiftTables(model, sheet, shift);
  const rewritten = rewriteEverywhere(model, shiftedText(sheet, shift, lost));
  return [{ sheet: sheet.id, area: shiftedZone(shift) }, ...rewritten];
}

function shiftedText(sheet: SheetModel, shift: Shift, lost: readonly LostColumns[]) {
  const wanted = sheet.name.toLowerCase();
  // A sheet's name stands in a formula with its apostrophes doubled.
  const written = wanted.replaceAll("'", "''");
  const change = (reference: Reference): Reference | null => {
    const area = areaOf(reference);
    if (area === null) return reference;
    const shifted = shiftArea(area, shift);
    if (shifted === area) return reference;
    return shifted && withArea(reference, shifted);
  };
  return (text: string, home: SheetModel | null): string => {
    const here = home === sheet;
    if (!here && lost.length === 0 && !text.toLowerCase().includes(written)) return text;
    const shifted = rewriteReferences(text, (reference) => {
      const concerned = reference.sheet === null ? here : reference.sheet.toLowerCase() === wanted;
      return concerned ? change(reference) : reference;
    });
    return lost.length === 0 ? shifted : withoutColumns(shifted, lost);
  };
}

/** References to deleted table columns read `Table[#REF!]`, those to deleted tables `#REF!`. */
function withoutColumns(text: string, lost: readonly LostColumns[]): string {
  return rewriteTokens(text, (token) => {
    const table = token.kind === 'structured' ? token.table : token.kind === 'name' ? token.text : null;
    const found = table === null ? undefined : lost.find(({ name }) => name.toLowerCase() === table.toLowerCase());
    if (!found) return null;
    if (found.columns === null) return '#REF!';
    if (token.kind !== 'structured') return null;
    return found.columns.some((column) => mentionsColumn(token.specifier, column)) ? `${found.name}[#REF!]` : null;
  });
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, index) => area === b[index]);
}

function shiftMerges(sheet: SheetModel, shift: Shift): void {
  const merges = sheet.merges
    .map((area) => shiftArea(area, shift))
    .filter((area): area is Area => area !== null && (area.rows > 1 || area.columns > 1));
  if (sameAreas(merges, sheet.merges)) return;
  sheet.merges = merges;
  sheet.changed.add('merges');
}

function shiftValidations(sheet: SheetModel, shift: Shift): void {
  const kept = sheet.validations.filter((validation) => {
    const areas = shiftAreas(validation.areas, shift);
    if (sameAreas(areas, validation.areas)) return true;
    sheet.changed.add('validations');
    const rebase = rebaser(validation.areas, shift);
    if (validation.formula1.startsWith('=')) validation.formula1 = rebase(validation.formula1);
    if (validation.formula2.startsWith('=')) validation.formula2 = rebase(validation.formula2);
    validation.areas = areas;
    return areas.length > 0;
  });
  sheet.validations = kept;
}

function shiftFormats(sheet: SheetModel, shift: Shift): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const areas = shiftAreas(format.areas, shift);
    if (sameAreas(areas, format.areas)) return true;
    sheet.changed.add('conditionalFormats');
    rewriteFormat(format, rebaser(format.areas, shift));
    format.areas = areas;
    return areas.length > 0;
  });
}

/**
 * Formulas of a format or validation are written for its top-left cell. When that cell is deleted they are rewritten
 * for the first cell that survives, or they would turn into #REF! although the rule still stands.
 */
function rebaser(areas: readonly Area[], shift: Shift): (text: string) => string {
  const [first] = areas;
  const { at, count, inserted } = lineShift(shift);
  if (!first || inserted) return (text) => text;
  const start = isVertical(shift) ? first.row : first.column;
  const length = isVertical(shift) ? first.rows : first.columns;
  const gone = shiftArea({ ...first, rows: 1, columns: 1 }, shift) === null;
  const step = at + count - start;
  if (!gone || step >= length) return (text) => text;
  return (text) => (isVertical(shift) ? translateFormula(text, step, 0) : translateFormula(text, 0, step));
}

function shiftComments(sheet: SheetModel, shift: Shift): void {
  sheet.comments = sheet.comments.filter((comment) => {
    const cell = { row: comment.row, column: comment.column, rows: 1, columns: 1 };
    const shifted = shiftArea(cell, shift);
    if (shifted === cell) return true;
    sheet.changed.add('comments');
    if (shifted === null) return false;
    comment.row = shifted.row;
    comment.column = shifted.column;
    return true;
  });
}

function shiftHyperlinks(sheet: SheetModel, shift: Shift): void {
  const links = sheet.hyperlinks.flatMap((link) =>
    shiftAreas([link.area], shift).map((area) => (area === link.area ? link : { ...link, area })),
  );
  if (links.length === sheet.hyperlinks.length && links.every((link, index) => link === sheet.hyperlinks[index]))
    return;
  sheet.hyperlinks = links;
  sheet.changed.add('hyperlinks');
}

function shiftArrayFormulas(sheet: SheetModel, shift: Shift): void {
  const arrays = [...sheet.cells.formulas()].filter(({ formula }) => formula.arrayArea);
  for (const { row, column, formula } of arrays) {
    if (!formula.arrayArea) continue;
    const area = shiftArea(formula.arrayArea, shift);
    if (area === null || area === formula.arrayArea) continue;
    sheet.cells.set(row, column, sheet.cells.value(row, column), { text: formula.text, arrayArea: area });
  }
}
