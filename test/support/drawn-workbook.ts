// A workbook drawn in a test: what the in-memory workbook and the Excel host's model are both made from.
import { columnLetters, parseArea } from '../../src/core/sheet/a1';
import type { Area, CellValue } from '../../src/core/sheet/cells';

export interface DrawnFormula {
  readonly formula: string;
  readonly value: CellValue;
}

export type DrawnCell = CellValue | DrawnFormula;

export interface DrawnSheet {
  readonly name: string;
  /** From A1. Text stays text, even when it looks like a formula. */
  readonly rows: readonly (readonly DrawnCell[])[];
  /** Number formats by A1 area. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly hasTotals?: boolean }[];
  /** `a,b` or a reference with its leading `=`. */
  readonly lists?: readonly { readonly area: string; readonly source: string }[];
  readonly numbersOnly?: readonly string[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Areas that stay writable under protection. */
  readonly unlocked?: readonly string[];
  /** A filter over this area, hiding these rows (as Excel counts them). */
  readonly filter?: { readonly area: string; readonly hidden: readonly number[] };
}

export interface DrawnWorkbook {
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly names?: Readonly<Record<string, string>>;
  readonly sheets: readonly DrawnSheet[];
}

/** The area of an A1 name; the drawing is wrong when it is none. */
export function areaAt(name: string): Area {
  const area = parseArea(name);
  if (!area) throw new Error(`${name} is no area`);
  return area;
}

export function isDrawnFormula(cell: DrawnCell): cell is DrawnFormula {
  return typeof cell === 'object';
}

/** `count` rows of a tracker, every text its own. */
export function manyRows(count: number): DrawnCell[][] {
  const header = ['Report', 'No.', 'Recommendation', 'Acceptance', 'Implementation', 'Responsible', 'Comment'];
  const rows: DrawnCell[][] = [header];
  for (let at = 0; at < count; at++) {
    rows.push([
      `JIU/REP/${String(2010 + (at % 15))}/${String(1 + (at % 9))}`,
      1 + Math.floor(at / 135),
      `Executive heads should complete measure ${String(at)} within the next programming cycle and report on it.`,
      'Accepted',
      at % 3 === 0 ? 'Implemented' : 'In progress',
      `Unit ${columnLetters(at % 26)}`,
      `Work on measure ${String(at)} goes on as planned.`,
    ]);
  }
  return rows;
}
