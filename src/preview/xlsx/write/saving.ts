// What one save has in hand: the model, the package being changed, and what was found out on the way.
import type { WorkbookModel } from '../../model/workbook-model';
import type { OpcPackage } from '../opc/package';
import type { OpenedWorkbook } from '../opened';
import type { StyleWriter } from './styles';

export interface Saving {
  readonly model: WorkbookModel;
  readonly package: OpcPackage;
  readonly opened: OpenedWorkbook;
  readonly styles: StyleWriter;
  /** The part of each sheet in the package being saved, by sheet id. */
  readonly parts: Map<string, string>;
  /** Whether another sheet is to be shown first than in the opened package. */
  readonly activeChanged: boolean;
  /** Whether any formula differs from the opened package: its calculation chain then goes. */
  formulasChanged: boolean;
  /** Whether any cell differs. */
  cellsChanged: boolean;
}
