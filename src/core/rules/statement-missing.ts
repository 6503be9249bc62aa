// Governing bodies ask of every recommendation whether it is relevant and what it means for money and staff. Where the
// tracker answers in columns or in its comments, a row that does not answer stands out.
import type { Field } from '../recommendation/codes';
import { isAskedFor, type StatementTopic, statementTopics, states } from '../vocabulary/statement-words';
import { isNothing } from './blank-cell';
import { blockOf, type Cell, cellOf, isBlank, isErrorValue } from './cell-of';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

type Column = Extract<Field, 'relevance' | 'financial'>;
type Fields = Column | 'assessment' | 'remarks';
const columns: readonly Column[] = ['relevance', 'financial'];
const places: readonly Fields[] = [...columns, 'assessment', 'remarks'];

interface Data {
  /** Where the statement is expected. */
  readonly field: Fields;
  readonly missing: readonly StatementTopic[];
}

export const statementMissing = defineTrackerRule({
  id: 'statement-missing',
  severity: 'warning',
  needs: [],
  needsOneOf: places,
  begin: (view) => new StatementInspection(view),
});

/** What a column of its own answers. */
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
  readonly #columns = {
    relevance: { filled: 0, gaps: new Array<Trouble<Data, R>>() },
    financial: { filled: 0, gaps: new Array<Trouble<Data, R>>() },
  };
  readonly #comments: Comment<R>[] = [];
  readonly #asked = new Map<string, readonly StatementTopic[]>();

  constructor(view: View<Fields, R>) {
    this.#view = view;
  }

  look(row: R): readonly Trouble<Data, R>[] {
    if (row.forInformation) return nothing;
    let found: readonly Trouble<Data, R>[] = nothing;
    for (const field of places) {
      const cell = this.#view.fields.has(field) ? cellOf(this.#view.layout, row, field) : null;
      if (!cell || isErrorValue(cell.value) || row.entries[field]?.inherited === true) continue;
      const asked = this.#askedIn(row, field);
      if (asked.length > 0) found = [...found, ...troubleOf(row, field, cell, asked)];
      else if (field === 'relevance' || field === 'financial') this.#lookInColumn(row, field, cell);
      else if (field === 'assessment' && !isNothing(cell.value)) {
        this.#comments.push({ row, cell, text: String(cell.value) });
      }
    }
    return found;
  }

  end(): readonly Trouble<Data, R>[] {
    const inColumns = columns.flatMap((column) => {
      const { filled, gaps } = this.#columns[column];
      return filled > 0 && filled >= (filled + gaps.length) * usedShare ? gaps : [];
    });
    const topics = statementTopics.filter((topic) => !this.#hasColumnFor(topic));
    const usual = topics.length > 1 ? this.#usualTopics(topics) : [];
    if (usual.length === 0) return inColumns;
    const inComments = this.#comments.flatMap(({ row, cell }) => troubleOf(row, 'assessment', cell, usual));
    return [...inColumns, ...inComments];
  }

  /** What the header of one column for everything asks for, if it is one. */
  #askedIn(row: R, field: Fields): readonly StatementTopic[] {
    const key = `${row.sheet} ${String(row.block)} ${field}`;
    const known = this.#asked.get(key);
    if (known) return known;
    const header = blockOf(this.#view.layout, row)?.fields[field]?.header ?? '';
    const topics = statementTopics.filter((topic) => isAskedFor(topic, header));
    const asked = topics.length > 1 && topics.includes('relevance') ? topics : [];
    this.#asked.set(key, asked);
    return asked;
  }

  /** "None" or a dash is an answer here, a blank is not. */
  #lookInColumn(row: R, field: Column, cell: Cell): void {
    const column = this.#columns[field];
    if (isBlank(cell.value)) column.gaps.push(troubleAt(row, cell, { field, missing: answers[field] }));
    else column.filled++;
  }

  #hasColumnFor(topic: StatementTopic): boolean {
    return columns.some((column) => this.#columns[column].filled > 0 && answers[column].includes(topic));
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

/** A comment that says nothing at all is told by another rule, unless its column is for statements alone. */
function troubleOf<R extends Seen<Fields>>(
  row: R,
  field: Fields,
  cell: Cell,
  expected: readonly StatementTopic[],
): readonly Trouble<Data, R>[] {
  if (field === 'assessment' && isNothing(cell.value)) return nothing;
  const missing = expected.filter((topic) => !states(topic, String(cell.value)));
  return missing.length === 0 ? nothing : [troubleAt(row, cell, { field, missing })];
}
