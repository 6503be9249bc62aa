// Worksheets of another workbook, handed over as the bytes of its file, put among those of this one.
// Norm: learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-insertworksheetsfrombase64-member(1)
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { openBytes, UnreadableWorkbook } from '../xlsx';
import { type Arguments, asOneOf, asText } from './arguments';
import type { ExcelHost } from './excel-host';
import { refusal } from './host-error';
import { addSheet } from './sheet-edits';

const positions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Gives the ids of the new sheets. A name that is taken gets a number behind it. */
export function insertWorksheets(host: ExcelHost, args: Arguments): string[] {
  const source = opened(args.text(0));
  const { sheetNamesToInsert, positionType, relativeTo } = args.record(1);
  const wanted = chosen(source, sheetNamesToInsert);
  for (const sheet of wanted) refuseUnsupported(host, sheet);
  const at = placeFor(host, positionType, relativeTo);
  const inserted = wanted.map((sheet) => {
    const added = addSheet(host, freeName(host, sheet.name));
    copyInto(host, added, sheet, source);
    return added;
  });
  const { sheets } = host.model;
  const others = sheets.filter(({ id }) => inserted.every((sheet) => sheet.id !== id));
  sheets.splice(0, sheets.length, ...others.slice(0, at), ...inserted, ...others.slice(at));
  return inserted.map(({ id }) => id);
}

function opened(base64: string): WorkbookModel {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw refusal('InvalidArgument');
  }
  try {
    return openBytes(bytes, 'inserted.xlsx');
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw refusal('InvalidArgument');
    throw error;
  }
}

function chosen(source: WorkbookModel, names: unknown): readonly SheetModel[] {
  if (!Array.isArray(names) || names.length === 0) return source.worksheets;
  return names.map((name) => {
    const wanted = asText(name).toLowerCase();
    const sheet = source.worksheets.find((each) => each.name.toLowerCase() === wanted);
    if (!sheet) throw refusal('ItemNotFound');
    return sheet;
  });
}

/** Excel on the web takes no charts and comments along; what this host does not copy, it refuses as well. */
function refuseUnsupported({ options }: ExcelHost, sheet: SheetModel): void {
  const isOnline = (options.platform ?? 'OfficeOnline') === 'OfficeOnline';
  if (isOnline && sheet.charts.length + sheet.comments.length > 0) throw refusal('UnsupportedFeature');
  const uncopied =
    sheet.charts.length +
    sheet.comments.length +
    sheet.tables.length +
    sheet.validations.length +
    sheet.conditionalFormats.length;
  if (uncopied > 0) throw refusal('NotImplemented');
}

function placeFor(host: ExcelHost, positionType: unknown, relativeTo: unknown): number {
  const { sheets } = host.model;
  const position = positionType === undefined || positionType === null ? 'End' : asOneOf(positionType, positions);
  if (position === 'Beginning') return 0;
  if (position !== 'Before' && position !== 'After') return sheets.length;
  if (relativeTo === undefined || relativeTo === null) return position === 'Before' ? 0 : sheets.length;
  const name = asText(relativeTo);
  const beside = host.model.sheet(name) ?? host.model.sheetNamed(name);
  if (!beside) throw refusal('ItemNotFound');
  return sheets.indexOf(beside) + (position === 'After' ? 1 : 0);
}

function freeName(host: ExcelHost, wished: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wished : `${wished.slice(0, 26)} (${String(count)})`;
    if (!host.model.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

function copyInto({ model }: ExcelHost, to: SheetModel, from: SheetModel, source: WorkbookModel): void {
  const formatOf = (format: number): number => model.styles.derive(0, source.styles.get(format));
  for (const { row, column } of from.cells.cells()) {
    to.cells.set(row, column, from.cells.value(row, column), from.cells.formula(row, column));
    const format = from.cells.format(row, column);
    if (format !== undefined) to.cells.setFormat(row, column, formatOf(format));
  }
  for (const which of ['rows', 'columns'] as const)
    for (const [index, line] of from[which])
      to[which].set(index, { ...line, format: line.format === null ? null : formatOf(line.format) });
  const { freeze, showGridlines, showHeadings, rightToLeft, tabColor, defaultRowHeight, defaultColumnWidth } = from;
  Object.assign(to, {
    freeze,
    showGridlines,
    showHeadings,
    rightToLeft,
    tabColor,
    defaultRowHeight,
    defaultColumnWidth,
  });
  to.merges = [...from.merges];
  to.hyperlinks = from.hyperlinks.map((link) => ({ ...link }));
  to.pageLayout = structuredClone(from.pageLayout);
  for (const aspect of ['rows', 'columns', 'merges', 'view', 'pageLayout', 'hyperlinks'] as const)
    to.changed.add(aspect);
}
