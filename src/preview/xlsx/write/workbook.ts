// Saving: a copy of the opened package in which only what the model says has changed is written anew.
import { blankStyles, contentTypes, emptyWorksheet, newWorkbook } from '../blank';
import { readCustomXml, writeCustomXml } from '../features/custom-xml';
import { writeProperties } from '../features/properties';
import { isSettingsPart, writeSettings } from '../features/settings';
import { openedOf } from '../opened';
import { OpcPackage } from '../opc/package';
import { folderOf } from '../opc/names';
import type { WorkbookModel } from '../../model/workbook-model';
import { SheetModel } from '../../model/sheet-model';
import { workbookAspect, type WorkbookAspectName } from '../aspects';
import { dropCalculationChain } from './calculation';
import type { Saving } from './saving';
import { describeNew, writeSheet } from './sheet';
import { StyleWriter } from './styles';
import { writeMainPart } from './main-part';
import { removeSheetParts } from './removal';

/**
 * The workbook as an .xlsx file. The model is left as it is and may be saved again later; what is compared with is
 * always the package it was opened from. A model made in memory is saved into the package of an empty workbook.
 */
export function saveWorkbook(model: WorkbookModel): Uint8Array {
  const opened = openedOf(model) ?? openedOf(newWorkbook(model.name));
  if (!opened) throw new Error('a new workbook was not remembered');
  const target = new OpcPackage(opened.package.parts);
  const styles = new StyleWriter(
    opened.stylesPart === null ? blankStyles : (target.text(opened.stylesPart) ?? ''),
    model.styles,
  );
  const names = [...opened.aspects.keys()] as WorkbookAspectName[];
  const changed = new Set(names.filter((name) => workbookAspect(model, name) !== opened.aspects.get(name)));
  const saving: Saving = {
    model,
    package: target,
    opened,
    styles,
    parts: new Map(),
    activeChanged: changed.has('active'),
    formulasChanged: false,
    cellsChanged: false,
  };
  const present = new Set(model.sheets.map(({ id }) => id));
  for (const [id, { part }] of opened.sheets) if (!present.has(id)) removeSheetParts(saving, part);
  for (const sheet of model.sheets) writeOne(sheet, saving);
  for (const part of model.removedParts) target.remove(part);
  writeMainPart(saving, changed);
  writeDocumentParts(saving, changed);
  if (saving.formulasChanged) dropCalculationChain(saving);
  const text = styles.text();
  if (text !== null)
    target.write(opened.stylesPart ?? addStyles(target, opened.part, opened.dialect.relationships), text);
  return target.save();
}

/** Parts of the workbook that are neither sheets nor about them. */
function writeDocumentParts(
  { model, package: target, opened }: Saving,
  changed: ReadonlySet<WorkbookAspectName>,
): void {
  const { part, dialect } = opened;
  if (changed.has('settings')) writeSettings(model.settings, target, part, dialect.relationships);
  if (changed.has('customXml')) {
    const before = readCustomXml(target, part, isSettingsPart);
    writeCustomXml(model.customXml, before, target, part, dialect.relationships);
  }
  if (changed.has('properties')) writeProperties(model.properties, target);
}

function writeOne(sheet: WorkbookModel['sheets'][number], saving: Saving): void {
  if (!(sheet instanceof SheetModel)) {
    saving.parts.set(sheet.id, sheet.part);
    return;
  }
  const opened = saving.opened.sheets.get(sheet.id);
  if (opened) {
    saving.parts.set(sheet.id, opened.part);
    writeSheet(sheet, opened, false, saving);
    return;
  }
  // A new sheet goes the way of all others: an empty worksheet of which every cell and aspect has changed.
  const part = saving.package.freeName(`${folderOf(saving.opened.part)}worksheets/sheet`, '.xml');
  const source = emptyWorksheet(saving.opened.dialect.main);
  saving.package.add(part, contentTypes.worksheet, source);
  saving.parts.set(sheet.id, part);
  writeSheet(sheet, describeNew(part, source), true, saving);
}

/** The style sheet of a package that has none. */
function addStyles(target: OpcPackage, workbook: string, relationships: string): string {
  const part = target.freeName(`${folderOf(workbook)}styles`, '.xml');
  target.add(part, contentTypes.styles, blankStyles);
  target.relate(workbook, `${relationships}/styles`, part);
  return part;
}
