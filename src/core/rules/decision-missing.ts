// Addressed to the governing body, accepted or closed, and no decision recorded, in a tracker that records decisions.
import { categoryOf } from '../recommendation/category';
import { isNothing } from './blank-cell';
import { cellOf } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

type Fields = 'addressee' | 'acceptance' | 'implementation' | 'decision';

interface Data {
  readonly because: 'accepted' | 'closed';
}

export const decisionMissing = defineTrackerRule({
  id: 'decision-missing',
  severity: 'hint',
  needs: ['addressee', 'decision'],
  needsOneOf: ['acceptance', 'implementation'],
  begin: (view) => new DecisionInspection(view),
});

class DecisionInspection<R extends Seen<Fields>> implements Inspection<Data, R> {
  readonly #view: View<Fields, R>;
  readonly #gaps: Trouble<Data, R>[] = [];
  #isUsed = false;

  constructor(view: View<Fields, R>) {
    this.#view = view;
  }

  look(row: R): readonly never[] {
    const cell = cellOf(this.#view.layout, row, 'decision');
    if (!cell) return nothing;
    if (!isNothing(cell.value)) this.#isUsed = true;
    else if (row.addressee === 'legislative' && !row.forInformation) this.#add(row, cell);
    return nothing;
  }

  /** A column that nobody has written in yet is for decisions to come. */
  end(): readonly Trouble<Data, R>[] {
    return this.#isUsed ? this.#gaps : nothing;
  }

  #add(row: R, cell: NonNullable<ReturnType<typeof cellOf>>): void {
    const because = calledFor(row);
    if (because !== null) this.#gaps.push(troubleAt(row, cell, { because }));
  }
}

function calledFor(row: Seen<Fields>): Data['because'] | null {
  const category = categoryOf(row);
  if (category === 'implemented' || category === 'closed_otherwise') return 'closed';
  const { acceptance } = row;
  const isAccepted =
    acceptance.kind === 'known' && (acceptance.code === 'accepted' || acceptance.code === 'partially_accepted');
  return isAccepted ? 'accepted' : null;
}
