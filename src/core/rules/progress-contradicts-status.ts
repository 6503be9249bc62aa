// The progress column and the status tell two stories: all done but not implemented, or implemented but not all done.
import type { ImplementationCode } from '../recommendation/codes';
import type { Entry } from '../recommendation/recommendation';
import { cellOf } from './cell-of';
import { percentOf, type ProgressReading, readProgress } from '../vocabulary/progress-cells';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

type Fields = 'progress' | 'implementation';

interface Data {
  readonly percent: number;
  readonly implementation: ImplementationCode;
}

/** Closed on other grounds than being done: any progress may have been made before. */
const mayStandAnywhere: ImplementationCode = 'overtaken';

export const progressContradictsStatus = defineTrackerRule({
  id: 'progress-contradicts-status',
  severity: 'error',
  needs: ['progress', 'implementation'],
  begin: (view) => new ProgressInspection(view),
});

interface Column<R> {
  largest: number;
  readonly cells: { readonly row: R; readonly entry: Entry; readonly reading: ProgressReading }[];
}

class ProgressInspection<R extends Seen<Fields>> implements Inspection<Data, R> {
  readonly #view: View<Fields, R>;
  readonly #columns = new Map<string, Column<R>>();

  constructor(view: View<Fields, R>) {
    this.#view = view;
  }

  look(row: R): readonly never[] {
    const entry = row.entries.progress;
    const reading = entry ? readProgress(entry.value) : null;
    if (!entry || !reading) return nothing;
    const key = `${row.sheet} ${String(row.block)}`;
    const column = this.#columns.get(key) ?? { largest: 0, cells: [] };
    this.#columns.set(key, column);
    if (reading.kind === 'number') column.largest = Math.max(column.largest, reading.value);
    if (!row.forInformation && !entry.inherited) column.cells.push({ row, entry, reading });
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    return [...this.#columns.values()].flatMap(({ largest, cells }) =>
      cells.flatMap(({ row, entry, reading }) => this.#judge(row, entry, percentOf(reading, largest <= 1))),
    );
  }

  #judge(row: R, entry: Entry, percent: number): readonly Trouble<Data, R>[] {
    const { sheet, implementation } = row;
    if (implementation.kind !== 'known' || implementation.code === mayStandAnywhere) return nothing;
    if (percent >= 100 === (implementation.code === 'implemented')) return nothing;
    const status = cellOf(this.#view.layout, row, 'implementation');
    const related = status ? [{ sheet, row: status.row, column: status.column }] : [];
    return [troubleAt(row, entry, { percent, implementation: implementation.code }, { related })];
  }
}
