// Reading a row of a tick matrix: which columns are marked, and what else stands there.
import type { CodesOf, StatusKind } from '../recommendation/codes';
import type { Entry, StatusOf, StrayMark } from '../recommendation/recommendation';
import { type MarkHabit, markHabit, readMark } from '../vocabulary/marks';
import { isForInformation } from '../vocabulary/other-words';
import { statusWord } from '../vocabulary/status-reading';
import { type Grid, isFilled, ownValue, textOf } from './grid';
import type { BlockLayout } from './layout';

interface Tick<K extends StatusKind> {
  readonly code: CodesOf[K];
  readonly column: number;
}

export interface TickedRow {
  /** `null` where the block has no matrix for it. */
  readonly acceptance: StatusOf<'acceptance'> | null;
  readonly implementation: StatusOf<'implementation'> | null;
  readonly entries: Partial<Record<StatusKind, Entry>>;
  readonly strayMarks: readonly StrayMark[];
  readonly forInformation: boolean;
}

interface Group<K extends StatusKind> {
  readonly kind: K;
  readonly ticks: readonly Tick<K>[];
  readonly habit: MarkHabit;
}

/** What a row's pass over its groups gathers. */
interface Gathered {
  readonly entries: Partial<Record<StatusKind, Entry>>;
  readonly strayMarks: StrayMark[];
  forInformation: boolean;
}

const noMarks: readonly StrayMark[] = [];
const notTicked: TickedRow = {
  acceptance: null,
  implementation: null,
  entries: {},
  strayMarks: noMarks,
  forInformation: false,
};

export class MarkReader {
  readonly #grid: Grid;
  readonly #headerRows: readonly number[];
  readonly #acceptance: Group<'acceptance'>;
  readonly #implementation: Group<'implementation'>;

  constructor(grid: Grid, block: BlockLayout) {
    this.#grid = grid;
    this.#headerRows = [...block.headerRows].reverse();
    this.#acceptance = groupOf(grid, block, 'acceptance');
    this.#implementation = groupOf(grid, block, 'implementation');
  }

  read(row: number): TickedRow {
    if (this.#acceptance.ticks.length + this.#implementation.ticks.length === 0) return notTicked;
    const gathered: Gathered = { entries: {}, strayMarks: [], forInformation: false };
    const acceptance = this.#readGroup(row, this.#acceptance, gathered);
    const implementation = this.#readGroup(row, this.#implementation, gathered);
    const { entries, strayMarks, forInformation } = gathered;
    return {
      acceptance,
      implementation,
      entries,
      strayMarks: strayMarks.length === 0 ? noMarks : strayMarks,
      forInformation,
    };
  }

  #readGroup<K extends StatusKind>(row: number, group: Group<K>, gathered: Gathered): StatusOf<K> | null {
    if (group.ticks.length === 0) return null;
    const marked: Tick<K>[] = [];
    for (const tick of group.ticks) {
      const value = ownValue(this.#grid, row, tick.column);
      if (!isFilled(value)) continue;
      const word = textOf(value);
      const mark = readMark(word, group.habit);
      if (mark === 'yes' || statusWord(group.kind, word) === tick.code) {
        gathered.entries[group.kind] ??= { value, row, column: tick.column, inherited: false };
        marked.push(tick);
      } else if (mark === 'stray') this.#addStray(word, group.kind, tick.column, gathered);
    }
    return this.#readingOf(marked);
  }

  #addStray(word: string, status: StatusKind, column: number, gathered: Gathered): void {
    if (isForInformation(word)) gathered.forInformation = true;
    else gathered.strayMarks.push({ status, column, word });
  }

  #readingOf<K extends StatusKind>(marked: readonly Tick<K>[]): StatusOf<K> {
    const [first, second] = marked;
    if (!first) return { kind: 'blank' };
    if (second)
      return {
        kind: 'conflicting',
        columns: marked.map((tick) => tick.column),
        codes: marked.map((tick) => tick.code),
      };
    return { kind: 'known', code: first.code, word: this.#headerWord(first.column) };
  }

  #headerWord(column: number): string {
    for (const row of this.#headerRows) {
      const word = textOf(ownValue(this.#grid, row, column));
      if (word !== '') return word;
    }
    return '';
  }
}

function groupOf<K extends StatusKind>(grid: Grid, block: BlockLayout, kind: K): Group<K> {
  // Object.entries forgets which keys a record has.
  const pairs = Object.entries(block.marks[kind]) as [CodesOf[K], number][];
  const ticks = pairs.map(([code, column]): Tick<K> => ({ code, column })).sort((a, b) => a.column - b.column);
  const cells = ticks.length === 0 ? [] : block.rows.map((row) => textsOf(grid, row, ticks));
  return { kind, ticks, habit: markHabit(cells) };
}

function textsOf(grid: Grid, row: number, ticks: readonly { readonly column: number }[]): string[] {
  return ticks.map(({ column }) => textOf(ownValue(grid, row, column)));
}
