// Nobody is named whom the recommendation speaks to. An addressee given once for a report's rows is that of all of them.
import { GapsOfReports } from './blank-cell';
import { cellOf, isBlank } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

type Fields = 'report' | 'addressee';
type Data = Readonly<Record<string, never>>;

export const addresseeMissing = defineTrackerRule({
  id: 'addressee-missing',
  severity: 'warning',
  needs: ['addressee'],
  uses: ['report'],
  begin: (view) => new AddresseeInspection(view),
});

class AddresseeInspection<R extends Seen<Fields>> implements Inspection<Data, R> {
  readonly #view: View<Fields, R>;
  readonly #reports = new GapsOfReports<Trouble<Data, R>>();

  constructor(view: View<Fields, R>) {
    this.#view = view;
  }

  look(row: R): readonly never[] {
    const cell = cellOf(this.#view.layout, row, 'addressee');
    if (!cell) return nothing;
    const isGap = isBlank(cell.value);
    this.#reports.add(row, !isGap, isGap && !row.forInformation ? troubleAt(row, cell, {}) : null);
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    return this.#reports.gaps();
  }
}
