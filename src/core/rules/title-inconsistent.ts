// One report symbol, several titles. The one that most rows give stands against the others; a title that is another
// report's rather speaks of a wrong symbol, so it is shown but never put in place unasked.
import { symbolKey } from '../recommendation/symbol';
import type { Entry } from '../recommendation/recommendation';
import type { Place } from '../sheet/cells';
import { fold } from '../vocabulary/fold';
import { type Cell, isBlank, isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt } from './rule';

type Fields = 'source' | 'report' | 'reportTitle';

interface Data {
  readonly report: string;
  readonly title: string;
  /** The title that most rows of this report give, or the first of those given equally often. */
  readonly other: string;
  /** Rows that give the other title. */
  readonly times: number;
  /** The report that has this title elsewhere in the tracker. */
  readonly titleOf: string | null;
}

export const titleInconsistent = defineTrackerRule({
  id: 'title-inconsistent',
  severity: 'warning',
  needs: ['report', 'reportTitle'],
  uses: ['source'],
  begin: <R extends Seen<Fields>>() => new TitleInspection<R>(),
});

interface Wording<R> {
  readonly title: string;
  rows: number;
  /** Each cell once, however many rows it is given for. */
  readonly cells: Map<string, { readonly row: R; readonly cell: Cell; readonly isAll: boolean }>;
}

interface Report<R> {
  readonly symbol: string;
  readonly wordings: Map<string, Wording<R>>;
}

class TitleInspection<R extends Seen<Fields>> implements Inspection<Data, R> {
  readonly #reports = new Map<string, Report<R>>();

  look(row: R): readonly never[] {
    const { reportTitle, report } = row.entries;
    if (!reportTitle || row.symbol === '' || isErrorValue(row.symbol)) return nothing;
    if (isBlank(reportTitle.value) || isErrorValue(reportTitle.value)) return nothing;
    const title = String(reportTitle.value).replaceAll(/\s+/g, ' ').trim();
    const key = `${fold(row.source)}\n${symbolKey(row.symbol)}`;
    const known = this.#reports.get(key) ?? { symbol: row.symbol, wordings: new Map<string, Wording<R>>() };
    this.#reports.set(key, known);
    const wording = known.wordings.get(title) ?? { title, rows: 0, cells: new Map() };
    known.wordings.set(title, wording);
    wording.rows++;
    const place = `${row.sheet} ${String(reportTitle.row)} ${String(reportTitle.column)}`;
    if (!wording.cells.has(place)) wording.cells.set(place, { row, ...titleCell(reportTitle, report) });
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    const inconsistent = [...this.#reports.values()].filter(({ wordings }) => wordings.size > 1);
    if (inconsistent.length === 0) return nothing;
    const owners = this.#owners();
    return inconsistent.flatMap((report) => troublesOf(report, owners));
  }

  /** The report whose usual title it is. */
  #owners(): ReadonlyMap<string, string> {
    const owners = new Map<string, string>();
    for (const report of this.#reports.values()) {
      const [first] = byFrequency(report);
      if (first && !owners.has(first.title)) owners.set(first.title, report.symbol);
    }
    return owners;
  }
}

/** Where symbol and title share a cell, its value is more than the title: it is shown, but cannot be replaced. */
function titleCell(title: Entry, report: Entry | undefined): { cell: Cell; isAll: boolean } {
  const isShared = report?.row === title.row && report.column === title.column;
  return { cell: isShared ? { ...title, value: report.value } : title, isAll: !isShared };
}

function byFrequency<R>({ wordings }: Report<R>): Wording<R>[] {
  return [...wordings.values()].sort((a, b) => b.rows - a.rows);
}

function troublesOf<R extends Seen<Fields>>(
  report: Report<R>,
  owners: ReadonlyMap<string, string>,
): readonly Trouble<Data, R>[] {
  const [usual, ...rare] = byFrequency(report);
  if (!usual) return nothing;
  const related = placesOf(usual);
  return rare.flatMap(({ title, rows, cells }) => {
    const owner = owners.get(title);
    const titleOf = owner === undefined || owner === report.symbol ? null : owner;
    const data: Data = { report: report.symbol, title, other: usual.title, times: usual.rows, titleOf };
    const safe = rows < usual.rows && titleOf === null && lettersOf(title) === lettersOf(usual.title);
    return [...cells.values()].map(({ row, cell, isAll }) =>
      troubleAt(row, cell, data, { related, ...(isAll ? { suggestion: usual.title, safe } : {}) }),
    );
  });
}

function placesOf<R extends Seen<Fields>>({ cells }: Wording<R>): readonly Place[] {
  const [first] = cells.values();
  return first ? [{ sheet: first.row.sheet, row: first.cell.row, column: first.cell.column }] : [];
}

/** Without what is only typed differently: spaces, case, widths, punctuation. */
function lettersOf(title: string): string {
  return fold(title).replaceAll(/[\p{P}\p{S}\s]/gu, '');
}
