// A workbook held in memory: what the Excel host works on, the grid page draws and the xlsx writer saves.
import { SheetModel } from './sheet-model';
import { StyleBook } from './styles';

export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to; `null` for the whole workbook. */
  sheet: string | null;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
  /** Part name in the opened package; `null` for a new one. */
  part: string | null;
  changed: boolean;
}

/** A chart sheet, dialog sheet or macro sheet: has a tab and a place in the order, no cells. */
export interface OpaqueSheet {
  readonly kind: 'opaque';
  readonly id: string;
  name: string;
  visibility: SheetModel['visibility'];
  part: string;
}

/** The parts of the opened file, to the byte; `null` for a new workbook. */
export type OpenedPackage = ReadonlyMap<string, Uint8Array>;

export class WorkbookModel {
  name = 'Book1.xlsx';
  /** Tab order. */
  sheets: (SheetModel | OpaqueSheet)[] = [];
  activeSheet = '';
  /** Selected area of the active sheet. */
  selection = { row: 0, column: 0, rows: 1, columns: 1 };
  styles = new StyleBook();
  names: DefinedName[] = [];
  namesChanged = false;
  /** `workbook.settings` of the add-in, as JSON values. */
  settings = new Map<string, unknown>();
  settingsChanged = false;
  customXml: CustomXmlPart[] = [];
  /** Removed parts are dropped from the package on saving. */
  removedParts = new Set<string>();
  properties = new Map<string, string>();
  /** The workbook's structure is protected: no adding, renaming or moving of sheets. */
  structureProtected = false;
  readOnly = false;
  date1904 = false;
  opened: OpenedPackage | null = null;
  /** Cells whose formula we cannot compute: they keep their cached value, and this says so. */
  readonly uncomputed: { sheet: string; row: number; column: number; formula: string; because: string }[] = [];

  get worksheets(): SheetModel[] {
    return this.sheets.filter((sheet): sheet is SheetModel => sheet instanceof SheetModel);
  }

  sheet(id: string): SheetModel | undefined {
    return this.worksheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
}
