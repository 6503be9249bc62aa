// Governing bodies ask of every recommendation whether it is relevant and what it means for money and staff. Where the
// tracker answers in columns or in its comments, a row that does not answer stands out.
import type { Field } from '../recommendation/codes';
import { isAskedFor, type StatementTopic, statementTopics, states } from '../vocabulary/statement-words';
import { isNothing } from './blank-cell';
import { blockOf, type Cell, cellOf, isBlank, isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

type Column = Extract<Field, 'relevance' | 'financial'>;
type Fields = Column | 'assessment';

interface Data {
  /** Where the statement is expected. */
  readonly field: Fields;
  readonly missing: readonly StatementTopic[];
}

export const statementMissing = defineTrackerRule({
  id: 'statement-missing',
  severity: 'warning',
  needs: [],
  needsOneOf: ['relevance', 'financial', 'assessment'],
  begin: (view) => new StatementInspection(view),
});

/** What the columns answer, so that the comments need not. */
const answers: Readonly<Record<Column, readonly StatementTopic[]>> = {
  relevance: ['relevance'],
  financial: ['financial', 'humanResources'],
};
/** A column that is filled less often is for remarks where there are any. */
const usedShare = 1 / 4;
/** So many comments must carry statements before the others are held to it. */
const fewestComments = 3;
const usualShare = 1 / 2;
/** Comments looked at, evenly spread, to learn what comments here usually say. */
const sampleSize = 200;

interface Comment<R> {
  readonly row: R;
  readonly cell: Cell;
  readonly text: string;
}

class StatementInspection<R extends Seen<Fields>> implements Inspection<Data, R> {
  readonly #view: View<Fields, R>;
  readonly #columns: Readonly<Record<Column, { filled: number; readonly gaps: Trouble<Data, R>[] }>>;
  readonly #comments: Comment<R>[] = [];

  constructor(view: View<Fields, R>) {
    this.#view = view;
    this.#columns = { relevance: { filled: 0, gaps: [] }, financial: { filled: 0, gaps: [] } };
  }

  look(row: R): readonly never[] {
    if (row.forInformation) return nothing;
    this.#lookInColumn(row, 'relevance');
    this.#lookInColumn(row, 'financial');
    const entry = row.entries.assessment;
    if (!entry || entry.inherited || isNothing(entry.value) || isErrorValue(entry.value)) return nothing;
    this.#comments.push({ row, cell: entry, text: String(entry.value) });
    return nothing;
  }

  end(): readonly Trouble<Data, R>[] {
    const inColumns = Object.values(this.#columns).flatMap(({ filled, gaps }) =>
      filled > 0 && filled >= (filled + gaps.length) * usedShare ? gaps : [],
    );
    return [...inColumns, ...this.#missingInComments()];
  }

  /** "None" or a dash is an answer here, a blank is not. */
  #lookInColumn(row: R, field: Column): void {
    const cell = this.#view.fields.has(field) ? cellOf(this.#view.layout, row, field) : null;
    if (!cell) return;
    const column = this.#columns[field];
    if (!isBlank(cell.value)) column.filled++;
    else
      column.gaps.push(troubleAt(row, cell, { field, missing: field === 'relevance' ? ['relevance'] : ['financial'] }));
  }

  #missingInComments(): readonly Trouble<Data, R>[] {
    const left = statementTopics.filter((topic) => !this.#hasColumnFor(topic));
    if (left.length === 0) return nothing;
    const usual = this.#usualTopics(left);
    return this.#comments.flatMap(({ row, cell, text }) => {
      const header = blockOf(this.#view.layout, row)?.fields.assessment?.header ?? '';
      const asked = left.filter((topic) => isAskedFor(topic, header));
      const expected = asked.length > 1 ? asked : usual;
      const missing = expected.filter((topic) => !states(topic, text));
      return missing.length === 0 ? [] : [troubleAt(row, cell, { field: 'assessment', missing } as const)];
    });
  }

  #hasColumnFor(topic: StatementTopic): boolean {
    return (['relevance', 'financial'] as const).some(
      (field) => this.#view.fields.has(field) && answers[field].includes(topic),
    );
  }

  /** A comment on a budget states something financial in passing; statements come two together. */
  #usualTopics(topics: readonly StatementTopic[]): readonly StatementTopic[] {
    const step = Math.max(1, Math.ceil(this.#comments.length / sampleSize));
    const sample = this.#comments.filter((_, index) => index % step === 0);
    const stated = sample.map(({ text }) => topics.filter((topic) => states(topic, text)));
    const carrying = stated.filter((each) => each.length > 1);
    if (carrying.length < fewestComments || carrying.length < sample.length * usualShare) return [];
    return topics.filter((topic) => stated.filter((each) => each.includes(topic)).length >= sample.length * usualShare);
  }
}
