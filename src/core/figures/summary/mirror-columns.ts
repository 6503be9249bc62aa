// The columns of the mirror: one line for each row of the tracker that is watched, each column a question asked of it.
import { columnLetters } from '../../sheet/a1';
import { sheetInFormula } from '../../sheet/draft';

/** In this order; what a block needs besides stands to the right of them. */
const mirrorColumns = [
  'row', 'key', 'data', 'report', 'reportAt', 'yearOfSymbol', 'year', 'addressee', 'acceptance', 'implementation', 'category',
  'standing', 'unknown', 'issued', 'age', 'deadline', 'new', 'identity', 'before', 'held', 'was', 'source', 'risk',
  'responsible', 'progressNumber', 'progress',
] as const; // prettier-ignore
export type MirrorColumn = (typeof mirrorColumns)[number];

/** Columns that only some trackers need: every formula takes its time after every edit. */
const asked = {
  reportingDate: ['issued', 'age', 'deadline'],
  novelty: ['new'],
  lastPeriod: ['new', 'identity', 'before', 'held', 'was'],
  source: ['source'],
  risk: ['risk'],
  responsible: ['responsible'],
  progress: ['progressNumber', 'progress'],
} as const satisfies Readonly<Record<string, readonly MirrorColumn[]>>;
export type Asked = keyof typeof asked;

/** Where the columns of the mirror stand, and how formulas name them. */
export class Mirror {
  readonly #lines: number;
  readonly columns: readonly MirrorColumn[];

  constructor(lines: number, wanted: readonly Asked[]) {
    this.#lines = lines;
    const needed = new Set<MirrorColumn>(wanted.flatMap((each) => asked[each]));
    const optional = new Set<MirrorColumn>(Object.values(asked).flat());
    this.columns = mirrorColumns.filter((column) => needed.has(column) || !optional.has(column));
  }

  has(column: MirrorColumn): boolean {
    return this.columns.includes(column);
  }

  letters(column: MirrorColumn): string {
    const at = this.columns.indexOf(column);
    if (at < 0) throw new Error(`The mirror has no column ${column}`);
    return columnLetters(at);
  }

  column(column: MirrorColumn): string {
    return this.rows(column, 1, Math.max(1, this.#lines));
  }

  /** So many lines of a column, from one at a row as Excel counts it, header line 0. */
  rows(column: MirrorColumn, first: number, lines: number): string {
    const letters = this.letters(column);
    return `${sheetInFormula('summary-rows')}!$${letters}$${String(first + 1)}:$${letters}$${String(first + lines)}`;
  }
}
