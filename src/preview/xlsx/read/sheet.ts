// One worksheet part into a SheetModel: the cells as a stream, everything around them as a small tree.
import type { SheetModel } from '../../model/sheet-model';
import type { CellFormat } from '../../model/styles';
import { readCharts } from '../features/charts';
import { readComments } from '../features/comments';
import { readConditionalFormats } from '../features/conditional-formats';
import { readFilter } from '../features/filter';
import { readHyperlinks } from '../features/hyperlinks';
import { readSizes } from '../features/lines';
import { readMerges } from '../features/merges';
import { readPageLayout } from '../features/page-layout';
import { readProtection } from '../features/protection';
import { readTables } from '../features/tables';
import { readValidations } from '../features/validations';
import { readView } from '../features/view';
import type { OpcPackage } from '../opc/package';
import type { RowOffsets, SharedFormula } from '../opened';
import { child, TreeBuilder, type XmlElement } from '../xml/element';
import type { NameScope } from '../xml/names';
import { scanXml, type OpenTag, type XmlVisitor } from '../xml/scan';
import { CellReader } from './cells';
import type { Palette } from './colours';

export interface SheetSurroundings {
  readonly package: OpcPackage;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly palette: Palette;
  /** Names of those who wrote threaded comments, by their id. */
  readonly persons: ReadonlyMap<string, string>;
  /** Formats of conditional formatting, by their number. */
  readonly differential: readonly Partial<CellFormat>[];
}

export interface ReadSheet {
  readonly worksheet: XmlElement;
  readonly source: string;
  readonly rows: RowOffsets;
  readonly sharedFormulas: ReadonlyMap<string, SharedFormula>;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** Reads `part` into `sheet` and says where in the part's text things stand. */
export function readSheet(sheet: SheetModel, part: string, surroundings: SheetSurroundings): ReadSheet {
  const source = surroundings.package.text(part) ?? '';
  const visitor = new SheetVisitor(sheet, surroundings);
  scanXml(source, visitor);
  const worksheet = visitor.tree.root;
  if (!worksheet) throw new Error(`the sheet part ${part} is empty`);
  visitor.sizes(worksheet);
  sheet.merges = readMerges(worksheet);
  sheet.filter = readFilter(child(worksheet, 'autoFilter'), source);
  sheet.tables = readTables(surroundings.package, part);
  readView(worksheet, sheet, surroundings.palette);
  sheet.validations = readValidations(worksheet);
  sheet.conditionalFormats = readConditionalFormats(worksheet, source, surroundings.differential);
  sheet.hyperlinks = readHyperlinks(worksheet, surroundings.package, part);
  sheet.protection = readProtection(worksheet);
  sheet.comments = readComments(surroundings.package, part, surroundings.persons);
  sheet.charts = readCharts(surroundings.package, part, sheet);
  readPageLayout(worksheet, sheet);
  const { rows, sharedFormulas } = visitor.cells;
  return { worksheet, source, rows, sharedFormulas, prefixes: visitor.prefixes };
}

/** Sends what stands inside `sheetData` to the cell reader and builds a tree of the rest. */
export class SheetVisitor implements XmlVisitor {
  readonly tree = new TreeBuilder();
  readonly cells: CellReader;
  prefixes: Readonly<Record<string, string>> = {};
  readonly #sheet: SheetModel;
  #inCells = 0;
  #sized = false;

  constructor(sheet: SheetModel, { strings, date1904 }: Pick<SheetSurroundings, 'strings' | 'date1904'>) {
    this.#sheet = sheet;
    this.cells = new CellReader(sheet, strings, date1904);
  }

  open(tag: OpenTag, scope: NameScope): void {
    if (this.#inCells > 0) {
      this.#inCells++;
      this.cells.open(tag, scope);
      return;
    }
    const isCells = this.tree.depth === 1 && tag.local === 'sheetData' && tag.uri === this.tree.root?.uri;
    this.tree.open(tag, scope);
    if (this.tree.depth === 1) this.prefixes = scope.prefixes();
    if (!isCells) return;
    this.#inCells = 1;
    if (this.tree.root) this.sizes(this.tree.root);
  }

  close(start: number, end: number): void {
    if (this.#inCells > 0) this.#inCells--;
    if (this.#inCells > 0) this.cells.close(start, end);
    else this.tree.close(start, end);
  }

  text(text: string): void {
    if (this.#inCells > 1) this.cells.text(text);
    else if (this.#inCells === 0) this.tree.text(text);
  }

  /** Column formats must be known before the cells, which come after them in the part. */
  sizes(worksheet: XmlElement): void {
    if (!this.#sized) readSizes(worksheet, this.#sheet);
    this.#sized = true;
  }
}
