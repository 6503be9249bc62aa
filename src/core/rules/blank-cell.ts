// Blank cells that are gaps, and blank cells below something given once for a whole report, which are none.
import type { Recommendation } from '../recommendation/recommendation';
import { saysNothing } from '../vocabulary/other-words';
import { type CellValue } from '../sheet/cells';
import { isBlank } from './cell-of';

/** What says that there is nothing, such as a dash, is never longer. */
const longestNothing = 40;

/** Blank, or nothing said in so many words: a dash, "no information". */
export function isNothing(value: CellValue): boolean {
  if (isBlank(value)) return true;
  return typeof value === 'string' && value.length <= longestNothing && saysNothing(value);
}

type Row = Pick<Recommendation, 'sheet' | 'block' | 'symbol'>;

/** The rows of one report that stand together. */
interface Run<G> {
  rows: number;
  filled: number;
  readonly startsFilled: boolean;
  readonly gaps: G[];
}

/** So many rows of one report with a name in the first only tell a habit without a second report. */
const longRun = 4;

/** Collects a column's gaps, and leaves out those below a first row that speaks for its report, where that is the habit. */
export class GapsOfReports<G> {
  readonly #runs = new Map<string, Run<G>[]>();
  #last: Row | null = null;
  #run: Run<G> | null = null;

  /** Every row, from the top; `gap` is what to hand back where the cell should not be blank. */
  add(row: Row, isFilled: boolean, gap: G | null): void {
    const run = this.#continues(row) ? this.#run : null;
    const current = run ?? this.#begin(row, isFilled);
    current.rows++;
    if (isFilled) current.filled++;
    else if (gap !== null) current.gaps.push(gap);
    this.#last = row;
  }

  gaps(): G[] {
    return [...this.#runs.values()].flatMap((runs) => {
      const given = isGivenOnce(runs) ? runs.filter((run) => !isNamedFirst(run)) : runs;
      return given.flatMap((run) => run.gaps);
    });
  }

  #continues({ sheet, block, symbol }: Row): boolean {
    const last = this.#last;
    return symbol !== '' && last?.sheet === sheet && last.block === block && last.symbol === symbol;
  }

  #begin({ sheet, block }: Row, startsFilled: boolean): Run<G> {
    const key = `${sheet} ${String(block)}`;
    const runs = this.#runs.get(key) ?? [];
    const run: Run<G> = { rows: 0, filled: 0, startsFilled, gaps: [] };
    this.#runs.set(key, runs);
    runs.push(run);
    this.#run = run;
    return run;
  }
}

function isNamedFirst({ startsFilled, filled }: Run<unknown>): boolean {
  return startsFilled && filled === 1;
}

function isGivenOnce(runs: readonly Run<unknown>[]): boolean {
  const telling = runs.filter((run) => run.rows > 1 && run.filled > 0);
  if (!telling.every(isNamedFirst)) return false;
  return telling.length > 1 || telling.some(({ rows }) => rows >= longRun);
}
