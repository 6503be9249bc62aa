// What is remembered of an opened package beside the model, so that saving knows what differs and where it stands.
import type { WorkbookModel } from '../model/workbook-model';
import type { OpcPackage } from './opc/package';
import type { XmlElement } from './xml/element';
import type { Dialect } from './xml/names';

export interface SharedFormula {
  /** Cell that holds the formula's text; the others only name the group. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly members: { readonly row: number; readonly column: number }[];
}

/** Where the rows of a sheet part stand in its text: three lists of equal length, in document order. */
export interface RowOffsets {
  readonly numbers: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export interface OpenedSheet {
  readonly part: string;
  /** The part without what stands inside `sheetData`, with its offsets in the text. */
  readonly worksheet: XmlElement;
  readonly rows: RowOffsets;
  readonly sharedFormulas: ReadonlyMap<string, SharedFormula>;
  /** Aspects of the model as they were read, each as one comparable text. */
  readonly aspects: ReadonlyMap<string, string>;
  /** Prefix → namespace as declared on the document element. */
  readonly prefixes: Readonly<Record<string, string>>;
}

export interface OpenedWorkbook {
  readonly package: OpcPackage;
  readonly part: string;
  readonly dialect: Dialect;
  readonly stylesPart: string | null;
  readonly sharedStrings: readonly string[];
  /** By sheet id. */
  readonly sheets: Map<string, OpenedSheet>;
  /** As read, each as one comparable text. */
  readonly aspects: ReadonlyMap<string, string>;
}

const opened = new WeakMap<WorkbookModel, OpenedWorkbook>();

export function rememberOpened(model: WorkbookModel, state: OpenedWorkbook): void {
  opened.set(model, state);
}

/** `undefined` for a model that was not read from a package. */
export function openedOf(model: WorkbookModel): OpenedWorkbook | undefined {
  return opened.get(model);
}
