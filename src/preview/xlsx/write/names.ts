// Defined names as the workbook part lists them; sheets are named by their place in the tab order.
import { quoteSheet } from '../../../core/sheet/a1';
import { SheetModel } from '../../model/sheet-model';
import type { DefinedName } from '../../model/workbook-model';
import { sheetAspect, type WorkbookAspectName } from '../aspects';
import { absoluteArea } from '../features/areas';
import { fromFileFormula, toFileFormula } from '../file-formula';
import { filterDatabase, printArea, printTitles } from '../read/names';
import { attribute, child, childrenNamed, numeric, prefixOf, type XmlElement } from '../xml/element';
import { attributesOf, escapeText, tag } from '../xml/write';
import type { Saving } from './saving';
import { maxColumns, maxRows } from '../../../core/sheet/a1';

/** The `definedNames` element; `null` where nothing about names changed, `''` where none is left. */
export function writeNames(
  saving: Saving,
  root: XmlElement,
  source: string,
  changed: ReadonlySet<WorkbookAspectName>,
): string | null {
  const { model } = saving;
  const own = model.sheets.filter((sheet) => sheet instanceof SheetModel);
  const overridden = own.flatMap((sheet) => builtInNames(sheet, saving));
  if (!changed.has('names') && !changed.has('sheets') && overridden.length === 0) return null;
  const current = new Map(overridden.map((name) => [key(name.name, name.sheet), name]));
  const names = model.names.flatMap((name) => {
    const instead = current.get(key(name.name, name.sheet));
    if (!instead) return [name];
    current.delete(key(name.name, name.sheet));
    return instead.formula === null ? [] : [{ ...name, formula: instead.formula }];
  });
  for (const { formula, ...rest } of current.values()) if (formula !== null) names.push({ ...blank, ...rest, formula });
  const places = new Map(model.sheets.map(({ id }, index) => [id, index]));
  const elements = openedElements(saving, root);
  const written = names.flatMap((name) => {
    const place = name.sheet === null ? null : places.get(name.sheet);
    if (place === undefined) return [];
    return writeName(name, place, elements.get(key(name.name, name.sheet)), prefixOf(root), source);
  });
  return written.length === 0 ? '' : tag(`${prefixOf(root)}definedNames`, {}, written.join(''));
}

const blank: DefinedName = { name: '', formula: '', comment: '', visible: true, sheet: null };

function key(name: string, sheet: string | null): string {
  return `${sheet ?? ''}|${name.toLowerCase()}`;
}

function openedElements(saving: Saving, root: XmlElement): Map<string, XmlElement> {
  // The sheets' ids in their old order, by which the old names count.
  const [ids] = [JSON.parse(saving.opened.aspects.get('sheets') ?? '[]') as [string][]];
  return new Map(
    childrenNamed(child(root, 'definedNames'), 'definedName').map((element) => {
      const local = numeric(element, 'localSheetId');
      return [key(attribute(element, 'name') ?? '', local === undefined ? null : (ids[local]?.[0] ?? null)), element];
    }),
  );
}

function writeName(
  name: DefinedName,
  place: number | null,
  element: XmlElement | undefined,
  prefix: string,
  source: string,
): string {
  const hidden = name.visible && name.name !== filterDatabase ? null : 1;
  const stated = { name: name.name, comment: name.comment || null, localSheetId: place, hidden };
  const unchanged = element && `=${fromFileFormula(element.text)}` === name.formula;
  const text = unchanged
    ? source.slice(element.openEnd, element.closeStart)
    : escapeText(toFileFormula(name.formula.replace(/^=/, '')));
  return tag(`${prefix}definedName`, { ...(element && attributesOf(element)), ...stated }, text);
}

interface BuiltIn {
  readonly name: string;
  readonly sheet: string;
  /** `null` where the sheet has none. */
  readonly formula: string | null;
}

/** Print areas, print titles and filter areas of a sheet, where they differ from what was opened. */
function builtInNames(sheet: SheetModel, saving: Saving): BuiltIn[] {
  const opened = saving.opened.sheets.get(sheet.id)?.aspects;
  const found: BuiltIn[] = [];
  const refer = (areas: readonly string[]): string | null => {
    return areas.length === 0 ? null : `=${areas.map((area) => `${quoteSheet(sheet.name)}!${area}`).join(',')}`;
  };
  const { printArea: areas, titleRows, titleColumns } = sheet.pageLayout;
  if (areas !== null || titleRows || titleColumns || opened) {
    if (opened?.get('printNames') !== sheetAspect(sheet, 'printNames')) {
      const titles = [
        ...(titleColumns
          ? [
              absoluteArea({
                row: 0,
                column: titleColumns.first,
                rows: maxRows,
                columns: titleColumns.last - titleColumns.first + 1,
              }),
            ]
          : []),
        ...(titleRows
          ? [
              absoluteArea({
                row: titleRows.first,
                column: 0,
                rows: titleRows.last - titleRows.first + 1,
                columns: maxColumns,
              }),
            ]
          : []),
      ];
      found.push({ name: printArea, sheet: sheet.id, formula: refer((areas ?? []).map(absoluteArea)) });
      found.push({ name: printTitles, sheet: sheet.id, formula: refer(titles) });
    }
  }
  const filterChanged = opened ? opened.get('filter') !== sheetAspect(sheet, 'filter') : sheet.filter !== null;
  if (filterChanged) {
    found.push({
      name: filterDatabase,
      sheet: sheet.id,
      formula: sheet.filter && refer([absoluteArea(sheet.filter.area)]),
    });
  }
  return found;
}
