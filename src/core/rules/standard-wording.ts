// The exact wording a tracker uses for a status, column by column: the one its drop-down list offers, else the one
// most rows use, else the scheme's label in the tracker's language. Other wordings break counts and filters.
import type { Tracker } from '../layout/tracker';
import type { StatusCode, StatusKind } from '../recommendation/codes';
import type { Entry, Recommendation, StatusReading } from '../recommendation/recommendation';
import type { StatusTerm, WordMapping } from '../vocabulary/scheme';
import { recogniseStatus } from '../vocabulary/status-reading';
import { blockOf, isTicked } from './cell-of';

export interface Standard {
  readonly word: string;
  readonly because: 'drop-down' | 'majority' | 'label';
  /** The drop-down list has other words for the status too: which of them was meant is not certain. */
  readonly oneOfSeveral: boolean;
}

type Row = Pick<Recommendation, 'sheet' | 'row' | 'block' | 'forInformation'>;
type Wording = Pick<Tracker, 'layout' | 'scheme' | 'language' | 'dropDowns'>;

/** What the workbook's own words mean is told by the rows that use them. */
const noMapping: WordMapping = new Map();

interface WordUse<R> {
  readonly word: string;
  readonly code: StatusCode;
  readonly rows: R[];
}

export interface Correction<R> extends WordUse<R> {
  readonly standard: Standard;
}

/** Which words one status column holds, how often, and what each means. */
export class WordColumn<R> {
  readonly #words: WordUse<R>[] = [];
  readonly #offered: readonly string[];
  readonly #terms: readonly StatusTerm<StatusCode>[];
  readonly #wording: Wording;
  readonly #status: StatusKind;
  readonly #standards = new Map<StatusCode, Standard>();

  constructor(wording: Wording, status: StatusKind, sheet: string, column: number) {
    this.#wording = wording;
    this.#status = status;
    this.#terms = wording.scheme[status];
    const lists = wording.dropDowns?.get(sheet) ?? [];
    this.#offered = lists.find(({ area }) => column >= area.column && column < area.column + area.columns)?.words ?? [];
  }

  add(word: string, code: StatusCode, row: R): void {
    const use = this.#useOf(word);
    if (use) use.rows.push(row);
    else this.#words.push({ word, code, rows: [row] });
  }

  /** A column says the same few words over and over: looking through them is quicker than hashing every cell. */
  #useOf(word: string): WordUse<R> | undefined {
    for (const use of this.#words) if (use.word === word) return use;
    return undefined;
  }

  /** The wordings that are not the ones the column uses, with the rows that have them. Ask when all are added. */
  corrections(): readonly Correction<R>[] {
    return this.#words.flatMap((use) => {
      const standard = this.#correction(use.word, use.code);
      return standard ? [{ ...use, standard }] : [];
    });
  }

  #correction(word: string, code: StatusCode): Standard | null {
    const standard = this.standardOf(code);
    const isRight = standard.word === word || (standard.because === 'drop-down' && this.#offered.includes(word));
    return isRight ? null : standard;
  }

  standardOf(code: StatusCode): Standard {
    const known = this.#standards.get(code);
    if (known) return known;
    const standard = this.#offeredFor(code) ?? this.#mostUsed(code) ?? this.#label(code);
    this.#standards.set(code, standard);
    return standard;
  }

  #offeredFor(code: StatusCode): Standard | null {
    const words = this.#offered.filter((word) => this.#codeOf(word) === code);
    const [first] = words.toSorted((a, b) => this.#rowsOf(b) - this.#rowsOf(a));
    return first === undefined ? null : { word: first, because: 'drop-down', oneOfSeveral: words.length > 1 };
  }

  /** `null` when two wordings are used equally often. */
  #mostUsed(code: StatusCode): Standard | null {
    const uses = this.#words.filter((use) => use.code === code).toSorted((a, b) => b.rows.length - a.rows.length);
    const [first, second] = uses;
    return first && first.rows.length !== second?.rows.length
      ? { word: first.word, because: 'majority', oneOfSeveral: false }
      : null;
  }

  #label(code: StatusCode): Standard {
    const term = this.#terms.find((candidate) => candidate.code === code);
    return { word: term?.label[this.#wording.language] ?? code, because: 'label', oneOfSeveral: false };
  }

  #rowsOf(word: string): number {
    return this.#useOf(word)?.rows.length ?? 0;
  }

  #codeOf(word: string): StatusCode | undefined {
    const known = this.#useOf(word);
    if (known) return known.code;
    const reading = recogniseStatus(this.#wording.scheme, this.#status, word, noMapping);
    return reading.kind === 'known' ? reading.code : undefined;
  }
}

/** The word columns of a status by the block that uses them; blocks that share a column share its words. */
export class WordColumns<R extends Row> {
  readonly #wording: Wording;
  readonly #status: StatusKind;
  readonly #columns = new Map<string, WordColumn<R>>();
  #sheet = '';
  #block = -1;
  #last: WordColumn<R> | null = null;

  constructor(wording: Wording, status: StatusKind) {
    this.#wording = wording;
    this.#status = status;
  }

  add(row: R, reading: StatusReading<StatusCode>, entry: Entry | undefined): void {
    if (reading.kind !== 'known' || row.forInformation || !entry) return;
    this.of(row)?.add(String(entry.value), reading.code, row);
  }

  corrections(): readonly Correction<R>[] {
    return [...this.#columns.values()].flatMap((column) => column.corrections());
  }

  /** `null` for a tick matrix, which has no words. */
  of(row: R): WordColumn<R> | null {
    if (row.sheet === this.#sheet && row.block === this.#block) return this.#last;
    this.#sheet = row.sheet;
    this.#block = row.block;
    this.#last = this.#find(row);
    return this.#last;
  }

  #find(row: R): WordColumn<R> | null {
    const block = blockOf(this.#wording.layout, row);
    const column = block?.fields[this.#status]?.column;
    if (column === undefined || isTicked(block, this.#status)) return null;
    const key = `${row.sheet} ${column}`;
    const known = this.#columns.get(key);
    if (known) return known;
    const made = new WordColumn<R>(this.#wording, this.#status, row.sheet, column);
    this.#columns.set(key, made);
    return made;
  }
}
