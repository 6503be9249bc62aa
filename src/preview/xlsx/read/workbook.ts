// A package into a WorkbookModel. Everything is found through relationships and content types, nothing by its usual
// place, because programs differ in where they put parts.
import { SheetModel } from '../../model/sheet-model';
import { plainFormat, StyleBook } from '../../model/styles';
import { WorkbookModel } from '../../model/workbook-model';
import { readPersons } from '../features/comments';
import { readCustomXml } from '../features/custom-xml';
import { readProperties } from '../features/properties';
import { isSettingsPart, readSettings } from '../features/settings';
import { PackageFault, OpcPackage } from '../opc/package';
import { rememberOpened, type OpenedSheet } from '../opened';
import { stringItemText } from '../text';
import {
  attribute,
  child,
  childrenNamed,
  flag,
  numeric,
  parseXml,
  relationId,
  TreeBuilder,
  type XmlElement,
} from '../xml/element';
import { dialectOf } from '../xml/names';
import { scanXml } from '../xml/scan';
import { sheetAspects, workbookAspects } from '../aspects';
import { Palette } from './colours';
import { readNames, readPrintNames } from './names';
import { readSheet, type SheetSurroundings } from './sheet';
import { readCellFormats, readDifferentialFormats } from './styles';

/**
 * Opens an .xlsx (or .xlsm) file; `name` is the file's name. Throws PackageFault when the bytes are no workbook, and
 * XmlFault when a part is not well-formed.
 */
export function openWorkbook(bytes: Uint8Array, name: string): WorkbookModel {
  const source = OpcPackage.open(bytes);
  const part = source.related('', 'officeDocument')[0]?.target ?? '';
  const text = source.text(part);
  if (text === undefined) throw new PackageFault('no main part');
  const workbook = parseXml(text);
  if (workbook.local !== 'workbook') throw new PackageFault('the main part is no workbook');

  const model = new WorkbookModel();
  model.name = name;
  model.opened = source.parts;
  model.date1904 = flag(child(workbook, 'workbookPr'), 'date1904');
  model.structureProtected = flag(child(workbook, 'workbookProtection'), 'lockStructure');
  const one = (kind: string): string | null => source.related(part, kind)[0]?.target ?? null;
  const stylesPart = one('styles');
  const styles = tree(source, stylesPart);
  const palette = new Palette(tree(source, one('theme')), styles);
  model.styles = new StyleBook(styles ? readCellFormats(styles, palette) : [plainFormat]);
  const strings = readStrings(source, one('sharedStrings'));
  const differential = styles ? readDifferentialFormats(styles, palette) : [];
  const surroundings = {
    package: source,
    strings,
    date1904: model.date1904,
    palette,
    differential,
    persons: readPersons(source, part),
  };
  const sheets = readSheets(model, workbook, part, surroundings);
  model.settings = readSettings(source, part);
  model.customXml = readCustomXml(source, part, isSettingsPart);
  model.properties = readProperties(source);
  rememberOpened(model, {
    package: source,
    part,
    dialect: dialectOf(workbook.uri),
    stylesPart,
    sharedStrings: strings,
    sheets,
    aspects: workbookAspects(model),
  });
  return model;
}

function tree(source: OpcPackage, part: string | null): XmlElement | null {
  const text = part === null ? undefined : source.text(part);
  return text === undefined ? null : parseXml(text);
}

function readSheets(
  model: WorkbookModel,
  workbook: XmlElement,
  part: string,
  surroundings: SheetSurroundings,
): Map<string, OpenedSheet> {
  const relations = new Map(surroundings.package.relations(part).map((relation) => [relation.id, relation]));
  const found = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const opened = new Map<string, OpenedSheet>();
  const reading: { sheet: SheetModel; part: string }[] = [];
  for (const element of found) {
    const relation = relations.get(relationId(element) ?? '');
    const id = sheetId(numeric(element, 'sheetId') ?? model.sheets.length + 1);
    const name = attribute(element, 'name') ?? '';
    const visibility = visibilities[attribute(element, 'state') ?? ''] ?? 'Visible';
    if (relation?.kind === 'worksheet' && surroundings.package.has(relation.target)) {
      const sheet = new SheetModel(id, name);
      sheet.visibility = visibility;
      sheet.part = relation.target;
      model.sheets.push(sheet);
      reading.push({ sheet, part: relation.target });
    } else model.sheets.push({ kind: 'opaque', id, name, visibility, part: relation?.target ?? '' });
  }
  model.names = readNames(
    workbook,
    model.sheets.map(({ id }) => id),
  );
  const active = numeric(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  model.activeSheet = (model.sheets[active] ?? model.sheets[0])?.id ?? '';
  for (const { sheet, part: sheetPart } of reading) {
    const { worksheet, rows, sharedFormulas, prefixes } = readSheet(sheet, sheetPart, surroundings);
    readPrintNames(sheet, model.names);
    sheet.cells.startRecording();
    opened.set(sheet.id, { part: sheetPart, worksheet, rows, sharedFormulas, prefixes, aspects: sheetAspects(sheet) });
  }
  return opened;
}

const visibilities: Readonly<Record<string, SheetModel['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Excel's API shows sheet ids as GUIDs; the number in the file is what survives renaming and moving. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

function readStrings(source: OpcPackage, part: string | null): string[] {
  const text = part === null ? undefined : source.text(part);
  const strings: string[] = [];
  if (text === undefined) return strings;
  let depth = 0;
  let item: TreeBuilder | null = null;
  scanXml(text, {
    open(tag, scope) {
      depth++;
      if (depth === 2 && tag.local === 'si') item = new TreeBuilder();
      item?.open(tag, scope);
    },
    close(start, end) {
      item?.close(start, end);
      if (depth === 2 && item?.root) {
        strings.push(stringItemText(item.root));
        item = null;
      }
      depth--;
    },
    text: (characters) => item?.text(characters),
  });
  return strings;
}
