// Who is who, now and last period, as lists for formulas. For every report's numbers and sources, as they are written:
// which recommendation that is, which one it was last period, and how that one stood. After `rollForward`, which says the
// same of rows.
import { findByIdentity, type LastPeriod } from '../../period/last-period';
import { type State, stateOf } from '../../period/roll-forward';
import { type Identified, identityKey } from '../../recommendation/identity';
import { numberText, type Recommendation } from '../../recommendation/recommendation';
import { alike, spacedText } from './formulas';
import type { WordSheet } from './word-sheet';

/** As much of a number's cell as is compared: it may be a whole text that begins with its number. */
export const longestNumber = 200;
/** Stands for whatever source is written. */
export const anySource = '*';
/** No identity: symbol or number is missing. */
export const nobody = -1;

export interface Identities {
  readonly numbers: string;
  readonly sources: string;
  /** Of each line who that is, from 1; `nobody` without an identity. Equal where it is the same recommendation. */
  readonly who: string;
  /** Of each line which row of last period it was, from 1; 0 where there was none. */
  readonly before: string;
  /** Of each line how that one stood. */
  readonly state: string;
  /** Of each who the rows of last period that have vanished when nobody is it. */
  readonly held: string;
  /** Cells with all of those, and with what was open last period. */
  readonly heldInAll: string;
  readonly openBefore: string;
}

/** One line of the lists. */
export interface Someone {
  readonly number: string;
  readonly source: string;
  readonly who: number;
  readonly before: number;
  readonly state: State | 'absent';
}

export class Registry {
  readonly #lastPeriod: LastPeriod;
  readonly #findNow: (row: Identified) => Recommendation | null;
  readonly #whos = new Map<Recommendation, number>();
  readonly #places: ReadonlyMap<Recommendation, number>;
  /** By the report's text; then by the number's; then by the source's. */
  readonly #lines = new Map<string, Map<string, Map<string, Someone>>>();
  readonly #held = new Map<number, number>();

  /** `textsOf` gives the texts by which the tracker names the report of a symbol. */
  constructor(rows: readonly Recommendation[], lastPeriod: LastPeriod, textsOf: (symbol: string) => readonly string[]) {
    this.#lastPeriod = lastPeriod;
    this.#findNow = findByIdentity(rows);
    this.#places = new Map(lastPeriod.recommendations.map((row, at) => [row, at + 1]));
    for (const row of lastPeriod.recommendations) this.#enterEarlier(row, textsOf);
    for (const row of rows) this.#enterNow(row);
  }

  #enterEarlier(row: Recommendation, textsOf: (symbol: string) => readonly string[]): void {
    if (identityKey(row) === null) return;
    if (stateOf(row) === 'open' && this.#lastPeriod.before(row) === row) {
      const who = this.#whoIs(row);
      this.#held.set(who, (this.#held.get(who) ?? 0) + 1);
    }
    for (const report of textsOf(row.symbol)) {
      const number = numberText(row.number);
      const elsewhere = { ...identityOf(row), source: unheardOf };
      if (this.#lastPeriod.before(elsewhere)) this.#add(report, number, anySource, elsewhere);
      for (const source of ['', row.source]) this.#add(report, number, source, { ...identityOf(row), source });
    }
  }

  #enterNow(row: Recommendation): void {
    const { report, number, source } = row.entries;
    const text = spacedText(report?.value ?? '');
    if (text === '') return;
    const numbered = number ? spacedText(number.value).slice(0, longestNumber) : '';
    this.#add(text, numbered, spacedText(source?.value ?? ''), row);
  }

  #add(report: string, number: string, source: string, identified: Identified): void {
    const numbers = this.#lines.get(alike(report)) ?? new Map<string, Map<string, Someone>>();
    this.#lines.set(alike(report), numbers);
    const sources = numbers.get(alike(number)) ?? new Map<string, Someone>();
    numbers.set(alike(number), sources);
    const someone = this.#someone(number, source, identified);
    const any = sources.get(anySource);
    if (any?.who === someone.who && any.before === someone.before && !sources.has(alike(source))) return;
    sources.set(alike(source), someone);
  }

  #someone(number: string, source: string, identified: Identified): Someone {
    const earlier = this.#lastPeriod.before(identified);
    return {
      number,
      source,
      who: identityKey(identified) === null ? nobody : this.#whoIs(identified),
      before: earlier ? (this.#places.get(earlier) ?? 0) : 0,
      state: earlier ? stateOf(earlier) : 'absent',
    };
  }

  /** The first row now that is the same, else the row of last period; each has a number of its own. */
  #whoIs(identified: Identified): number {
    let first = this.#findNow(identified);
    for (let next = first && this.#findNow(first); next && next !== first; next = this.#findNow(first)) first = next;
    const one = first ?? this.#lastPeriod.before(identified);
    if (!one) return nobody;
    const known = this.#whos.get(one) ?? this.#whos.size + 1;
    this.#whos.set(one, known);
    return known;
  }

  /** By the report's text: the lines of each, those for any source before the others, since later ones count. */
  linesOf(report: string): readonly Someone[] {
    return [...(this.#lines.get(alike(report))?.values() ?? [])].flatMap((sources) => [...sources.values()]);
  }

  /** The lists, where the lines stand report by report in this order. */
  lists(lines: readonly Someone[], words: WordSheet): Identities {
    const list = words.add(
      ['number', 'source', 'who', 'place last period', 'state last period'],
      lines.map(({ number, source, who, before, state }) => [number, source, who, before, state]),
    );
    const [sources = '', who = '', before = '', state = ''] = list.means;
    const held = Array.from({ length: this.#whos.size }, (_, at) => [this.#held.get(at + 1) ?? 0]);
    const all = [...this.#held.values()].reduce((sum, count) => sum + count, 0);
    const open = this.#lastPeriod.recommendations.filter((row) => stateOf(row) === 'open').length;
    return {
      numbers: list.words,
      sources,
      who,
      before,
      state,
      held: words.add(['open last period, by who'], held).words,
      heldInAll: words.addCell('open last period, once each', all),
      openBefore: words.addCell('open last period', open),
    };
  }
}

/** No source is called so. */
const unheardOf = '\u0000';

function identityOf({ source, symbol, number }: Identified): Identified {
  return { source, symbol, number };
}
