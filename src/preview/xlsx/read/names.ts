// Defined names (ECMA-376 part 1, 18.2.5), among them the print areas and titles that belong to the page layout.
import { parseArea } from '../../../core/sheet/a1';
import type { SheetModel } from '../../model/sheet-model';
import type { DefinedName } from '../../model/workbook-model';
import { fromFileFormula } from '../file-formula';
import { attribute, child, childrenNamed, flag, numeric, type XmlElement } from '../xml/element';

export const printArea = '_xlnm.Print_Area';
export const printTitles = '_xlnm.Print_Titles';
export const filterDatabase = '_xlnm._FilterDatabase';

/** Names in document order; `sheetIds` are the ids of all sheets, chart sheets included, in tab order. */
export function readNames(workbook: XmlElement, sheetIds: readonly string[]): DefinedName[] {
  return childrenNamed(child(workbook, 'definedNames'), 'definedName').map((name) => {
    const local = numeric(name, 'localSheetId');
    return {
      name: attribute(name, 'name') ?? '',
      formula: `=${fromFileFormula(name.text)}`,
      comment: attribute(name, 'comment') ?? '',
      visible: !flag(name, 'hidden'),
      sheet: local === undefined ? null : (sheetIds[local] ?? null),
    };
  });
}

/** Takes the sheet's own print names into its page layout. */
export function readPrintNames(sheet: SheetModel, names: readonly DefinedName[]): void {
  for (const { name, formula, sheet: owner } of names) {
    if (owner !== sheet.id) continue;
    const areas = referredAreas(formula);
    if (name === printArea) sheet.pageLayout.printArea = areas.length > 0 ? areas : null;
    if (name !== printTitles) continue;
    const rows = areas.find((area) => area.column === 0 && area.columns > 1000);
    const columns = areas.find((area) => area.row === 0 && area.rows > 100_000);
    if (rows) sheet.pageLayout.titleRows = { first: rows.row, last: rows.row + rows.rows - 1 };
    if (columns) sheet.pageLayout.titleColumns = { first: columns.column, last: columns.column + columns.columns - 1 };
  }
}

/** Areas of a reference such as `='My sheet'!$A$1:$C$9,'My sheet'!$1:$2`, whatever the sheet. */
function referredAreas(formula: string): NonNullable<ReturnType<typeof parseArea>>[] {
  const pieces = formula.slice(1).match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return pieces.flatMap((piece) => parseArea(piece.slice(piece.lastIndexOf('!') + 1)) ?? []);
}
