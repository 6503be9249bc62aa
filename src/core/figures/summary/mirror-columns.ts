// The columns of the mirror: one line for each row of the tracker that is watched, each column a question asked of it.
import { columnLetters } from '../../sheet/a1';
import { sheetInFormula } from '../../sheet/draft';

/** In this order; what a block needs besides stands to the right of them. */
export const mirrorColumns = [
  'row', 'key', 'data', 'report', 'reportAt', 'year', 'addressee', 'acceptance', 'implementation', 'category', 'new',
  'issued', 'age', 'source', 'risk', 'responsible', 'unknown', 'yearOfSymbol', 'standing', 'deadline', 'progressNumber',
  'progress', 'identity', 'before', 'held', 'was',
] as const; // prettier-ignore
export type MirrorColumn = (typeof mirrorColumns)[number];

export function mirrorLetters(column: MirrorColumn): string {
  return columnLetters(mirrorColumns.indexOf(column));
}

/** Whole columns of the mirror as the summary's formulas name them. */
export class Mirror {
  readonly #lines: number;

  constructor(lines: number) {
    this.#lines = lines;
  }

  column(column: MirrorColumn): string {
    const letters = mirrorLetters(column);
    return `${sheetInFormula('summary-rows')}!$${letters}$2:$${letters}$${String(Math.max(1, this.#lines) + 1)}`;
  }

  cell(column: MirrorColumn, line: number): string {
    return `${sheetInFormula('summary-rows')}!$${mirrorLetters(column)}$${String(line + 2)}`;
  }
}
