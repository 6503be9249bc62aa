// Adding, renaming, moving, copying and deleting sheets, with Excel's rules for names.
// Norm: support.microsoft.com "Excel specifications and limits", "Rename a worksheet"
import { SheetModel } from '../model/sheet-model';
import { dropSheetFromFormulas, renameSheetInFormulas } from '../formula';
import type { Arguments } from './arguments';
import { asOneOf } from './arguments';
import { eventType, wholeWorkbook } from './events';
import type { ExcelHost } from './excel-host';
import { refuseIfReadOnly } from './guards';
import { refusal } from './host-error';
import { HostObject } from './host-object';
import { freeTableId, freeTableName } from './table-names';

const longestName = 31;

/** Refuses a name that is too long, has characters Excel forbids, is reserved or taken. */
export function checkSheetName(host: ExcelHost, name: string, own?: SheetModel): void {
  const wrong =
    name === '' || name.length > longestName || /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (wrong || name.toLowerCase() === 'history') throw refusal('InvalidArgument');
  const wanted = name.toLowerCase();
  if (host.model.sheets.some((sheet) => sheet.id !== own?.id && sheet.name.toLowerCase() === wanted)) {
    throw refusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

function refuseIfFixed(host: ExcelHost): void {
  refuseIfReadOnly(host.model);
  if (host.model.structureProtected) throw refusal('AccessDenied');
}

export function addSheet(host: ExcelHost, name: string | null): SheetModel {
  refuseIfFixed(host);
  const chosen = name ?? freeName(host, (n) => `Sheet${n}`, 1);
  checkSheetName(host, chosen);
  const sheet = new SheetModel(freeId(host), chosen);
  sheet.cells.startRecording();
  host.model.sheets.push(sheet);
  announce(host, sheet);
  return sheet;
}

function announce(host: ExcelHost, sheet: SheetModel): void {
  host.events.raise(eventType.added, [wholeWorkbook], () => ({ worksheetId: sheet.id, source: 'Local' }));
  host.structureChanged(null);
}

function freeName(host: ExcelHost, make: (n: number) => string, from: number): string {
  for (let n = from; ; n++) {
    const name = make(n);
    if (!host.model.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** Like Excel's own: a GUID in braces that no other sheet has. */
function freeId(host: ExcelHost): string {
  const taken = new Set(host.model.sheets.map((sheet) => sheet.id));
  for (let n = taken.size + 1; ; n++) {
    const id = `{00000000-0001-0000-${n.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

export function renameSheet(host: ExcelHost, sheet: SheetModel, name: string): void {
  refuseIfFixed(host);
  checkSheetName(host, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  host.moved(renameSheetInFormulas(host.model, before, name));
  sheet.name = name;
  sheet.changed.add('properties');
  host.events.raise(eventType.nameChanged, [sheet.id, wholeWorkbook], () => ({
    nameBefore: before,
    nameAfter: name,
    source: 'Local',
    worksheetId: sheet.id,
  }));
  host.structureChanged(null);
}

export function moveSheet(host: ExcelHost, sheet: SheetModel, position: number): void {
  refuseIfFixed(host);
  const { sheets } = host.model;
  if (position < 0 || position >= sheets.length) throw refusal('InvalidArgument');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  host.structureChanged(null);
}

export function deleteSheet(host: ExcelHost, sheet: SheetModel): void {
  refuseIfFixed(host);
  const { model } = host;
  const visible = model.sheets.filter((other) => other.visibility === 'Visible' && other.id !== sheet.id);
  // The last visible sheet stays; a very hidden one must be shown first.
  if (visible.length === 0) throw refusal('InvalidOperation');
  if (sheet.visibility === 'VeryHidden') throw refusal('InvalidOperation');
  const at = model.sheets.indexOf(sheet);
  model.sheets.splice(at, 1);
  host.moved(dropSheetFromFormulas(model, sheet.name));
  const names = model.names.filter((name) => name.sheet !== sheet.id);
  if (names.length !== model.names.length) {
    model.names = names;
    model.namesChanged = true;
  }
  host.kept.forgetSheet(sheet);
  if (model.activeSheet === sheet.id) {
    const after = model.worksheets.filter((other) => other.visibility === 'Visible');
    const next = after.find((other) => model.sheets.indexOf(other) >= at) ?? after.at(-1);
    if (next) host.activateSheet(next);
  }
  host.events.raise(eventType.deleted, [wholeWorkbook], () => ({ worksheetId: sheet.id, source: 'Local' }));
  host.structureChanged(null);
}

export function neighbour(host: ExcelHost, sheet: SheetModel, step: 1 | -1, visibleOnly: boolean): SheetModel | null {
  const { worksheets } = host.model;
  for (let at = worksheets.indexOf(sheet) + step; at >= 0 && at < worksheets.length; at += step) {
    const found = worksheets[at];
    if (found && (!visibleOnly || found.visibility === 'Visible')) return found;
  }
  return null;
}

const positions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

export function copySheet(host: ExcelHost, sheet: SheetModel, args: Arguments): SheetModel {
  refuseIfFixed(host);
  const where = args.isGiven(0) ? asOneOf(args.at(0), positions) : 'None';
  const copy = new SheetModel(
    freeId(host),
    freeName(host, (n) => `${sheet.name.slice(0, longestName - 4)} (${n})`, 2),
  );
  copy.cells.startRecording();
  copyContents(host, sheet, copy);
  host.model.sheets.splice(copyPosition(host, sheet, where, args), 0, copy);
  const used = copy.cells.usedArea(true);
  if (used) host.moved([{ sheet: copy.id, area: used }]);
  announce(host, copy);
  return copy;
}

function copyPosition(host: ExcelHost, sheet: SheetModel, where: (typeof positions)[number], args: Arguments): number {
  const { sheets } = host.model;
  if (where === 'Beginning') return 0;
  if (where === 'End') return sheets.length;
  if (where === 'None') return sheets.indexOf(sheet) + 1;
  const relative = sheetOf(args.at(1));
  const anchor = sheets.findIndex((other) => other === relative);
  if (anchor < 0) throw refusal('InvalidArgument');
  return where === 'Before' ? anchor : anchor + 1;
}

function sheetOf(argument: unknown): unknown {
  if (!(argument instanceof HostObject) || typeof argument.target !== 'object' || argument.target === null) return null;
  return 'sheet' in argument.target ? argument.target.sheet : null;
}

function copyContents(host: ExcelHost, from: SheetModel, to: SheetModel): void {
  for (const { row, column } of from.cells.cells()) {
    to.cells.set(row, column, from.cells.value(row, column), from.cells.formula(row, column));
    const format = from.cells.format(row, column);
    if (format !== undefined) to.cells.setFormat(row, column, format);
  }
  for (const [row, line] of from.rows) to.rows.set(row, { ...line });
  for (const [column, line] of from.columns) to.columns.set(column, { ...line });
  const { merges, validations, hyperlinks, freeze, showGridlines, showHeadings, rightToLeft, tabColor } = from;
  Object.assign(to, { freeze, showGridlines, showHeadings, rightToLeft, tabColor });
  to.defaultRowHeight = from.defaultRowHeight;
  to.defaultColumnWidth = from.defaultColumnWidth;
  to.merges = [...merges];
  to.validations = validations.map((validation) => ({ ...validation, areas: [...validation.areas] }));
  to.hyperlinks = hyperlinks.map((link) => ({ ...link }));
  to.pageLayout = structuredClone(from.pageLayout);
  to.conditionalFormats = from.conditionalFormats.map((format, index) => ({
    ...format,
    id: `${to.id}-format-${index + 1}`,
    areas: [...format.areas],
  }));
  to.tables = from.tables.map((table) => ({
    ...structuredClone({ ...table, filter: null }),
    filter: null,
    id: freeTableId(host.model),
    name: freeTableName(host.model),
    part: null,
    changed: true,
  }));
  for (const aspect of [
    'rows',
    'columns',
    'merges',
    'tables',
    'validations',
    'conditionalFormats',
    'view',
    'pageLayout',
    'hyperlinks',
  ] as const) {
    to.changed.add(aspect);
  }
}
