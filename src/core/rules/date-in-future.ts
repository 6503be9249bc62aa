// A completion date that the reporting date has not reached yet. A column in which most open rows hold a date is a
// column of plans, whatever its header says: there only rows that are done are wrong.
import { isOpen } from '../recommendation/category';
import { readDate } from '../vocabulary/date-cells';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';
import type { Day } from '../recommendation/day';

type Needed = 'implementedDate' | 'acceptance' | 'implementation';
interface Data {
  readonly date: Day;
  readonly asOf: Day;
}

/** Fewer rows than these tell nothing of how a column is used. */
const fewest = 3;

export const dateInFuture = defineTrackerRule({
  id: 'date-in-future',
  severity: 'error',
  needs: ['implementedDate'],
  uses: ['acceptance', 'implementation'],
  inputs: ['reporting-date'],
  begin: (view) => new FutureInspection(view),
});

class FutureInspection<R extends Seen<Needed>> implements Inspection<Data, R> {
  readonly #asOf: Day;
  readonly #ofOpen: Trouble<Data, R>[] = [];
  #open = 0;
  #openDated = 0;

  constructor({ given }: View<Needed, R, 'reporting-date'>) {
    this.#asOf = given['reporting-date'];
  }

  look(row: R): readonly Trouble<Data, R>[] {
    const cell = row.entries.implementedDate;
    const done = readDate(cell?.value ?? '');
    const open = isOpen(row);
    if (open) this.#open++;
    if (!cell || done.kind !== 'day') return nothing;
    if (open) this.#openDated++;
    if (!done.alone || done.first <= this.#asOf) return nothing;
    const trouble = troubleAt(row, cell, { date: done.first, asOf: this.#asOf });
    if (!open) return [trouble];
    this.#ofOpen.push(trouble);
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    return this.#openDated >= fewest && this.#openDated * 2 > this.#open ? nothing : this.#ofOpen;
  }
}
