// What the contract is played on: a workbook behind the port, and the user in front of it.
import type { CellChange } from '../../src/core/change/plan';
import type { CellValue, Place } from '../../src/core/sheet/cells';
import type { Severity } from '../../src/core/rules/rule';
import { Fault } from '../../src/workbook/faults';
import type { WorkbookPort } from '../../src/workbook/port';
import { areaAt, type DrawnSheet, type DrawnWorkbook } from '../support/drawn-workbook';

export interface StageCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** A workbook under test, and the user in front of it. */
export interface Stage {
  readonly port: WorkbookPort;
  idOf(sheet: string): string;
  cell(sheet: string, row: number, column: number): StageCell;
  /** The user types; Excel tells of it. */
  type(sheet: string, row: number, column: number, value: CellValue): void;
  deleteSheet(sheet: string): Promise<void>;
  renameSheet(sheet: string, to: string): Promise<void>;
  /** After which finding the program coloured the cell; `null` where it did not. */
  colour(sheet: string, row: number, column: number): Severity | null;
  /** The user is in the middle of editing a cell. */
  edit(editing: boolean): void;
  selected(): Place;
  /** Lets events arrive. */
  settle(): Promise<void>;
}

export type Setting = (drawn: DrawnWorkbook) => Promise<Stage>;

/** A stage with the cells named as Excel names them. */
export class Play {
  readonly stage: Stage;
  readonly port: WorkbookPort;
  constructor(stage: Stage) {
    this.stage = stage;
    this.port = stage.port;
  }
  place(name: string, sheet = 'Tracker'): Place {
    const { row, column } = areaAt(name);
    return { sheet: this.stage.idOf(sheet), row, column };
  }
  change(name: string, expected: CellValue, value: CellValue, sheet = 'Tracker'): CellChange {
    return { place: this.place(name, sheet), expected, value };
  }
  cell(name: string, sheet = 'Tracker'): StageCell {
    const { row, column } = areaAt(name);
    return this.stage.cell(sheet, row, column);
  }
  type(name: string, value: CellValue): void {
    const { row, column } = areaAt(name);
    this.stage.type('Tracker', row, column, value);
  }
  async fault(work: Promise<unknown>): Promise<Fault> {
    const error: unknown = await work.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof Fault) return error;
    throw new Error(`Expected a fault, got ${String(error)}`);
  }
}

export const small: DrawnSheet = {
  name: 'Tracker',
  rows: [
    ['Report', 'No.', 'Status', 'Progress'],
    ['JIU/REP/2021/3', 1, 'Accepted', 0.5],
    ['JIU/REP/2021/3', 2, 'accepted ', true],
    ['', 3, { formula: '=C2', value: 'Accepted' }, '#N/A'],
  ],
};

export const playing = async (set: Setting, sheets: readonly DrawnSheet[]): Promise<Play> =>
  new Play(await set({ sheets }));
