// Open, and nobody is named who would move it on. A name given once for a report's rows stands for all of them.
import { isOpen } from '../recommendation/category';
import { saysUndecided } from '../vocabulary/undecided-words';
import { GapsOfReports, isNothing } from './blank-cell';
import { cellOf } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

type Fields = 'report' | 'responsible' | 'acceptance' | 'implementation';
type Data = Readonly<Record<string, never>>;

export const responsibleMissing = defineTrackerRule({
  id: 'responsible-missing',
  severity: 'warning',
  needs: ['responsible'],
  uses: ['report', 'acceptance', 'implementation'],
  begin: (view) => new ResponsibleInspection(view),
});

class ResponsibleInspection<R extends Seen<Fields>> implements Inspection<Data, R> {
  readonly #view: View<Fields, R>;
  readonly #reports = new GapsOfReports<Trouble<Data, R>>();

  constructor(view: View<Fields, R>) {
    this.#view = view;
  }

  look(row: R): readonly never[] {
    const cell = cellOf(this.#view.layout, row, 'responsible');
    if (!cell) return nothing;
    const isGap = isNothing(cell.value) || (typeof cell.value === 'string' && saysUndecided(cell.value));
    this.#reports.add(row, !isGap, isGap && isOpen(row) ? troubleAt(row, cell, {}) : null);
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    return this.#reports.gaps();
  }
}
