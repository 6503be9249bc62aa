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

interface WordUse {
  readonly word: string;
  readonly code: StatusCode;
  rows: number;
  /** What to write instead; `null` when the word is right, `undefined` when not yet asked. */
  instead?: Standard | null;
}

/** Which words one status column holds, how often, and what each means. */
export class WordColumn {
  readonly #words: WordUse[] = [];
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

  add(word: string, code: StatusCode): void {
    const use = this.#useOf(word);
    if (use) use.rows++;
    else this.#words.push({ word, code, rows: 1 });
  }

  /** A column says the same few words over and over: looking through them is quicker than hashing every cell. */
  #useOf(word: string): WordUse | undefined {
    for (const use of this.#words) if (use.word === word) return use;
    return undefined;
  }

  /** What the column writes instead of a word it holds; `null` when that is right. Ask when all rows are added. */
  insteadOf(word: string): Standard | null {
    const use = this.#useOf(word);
    if (!use) return null;
    if (use.instead === undefined) use.instead = this.#correction(use);
    return use.instead;
  }

  get isStandard(): boolean {
    return this.#words.every(({ word }) => this.insteadOf(word) === null);
  }

  #correction({ word, code }: WordUse): Standard | null {
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
    const uses = this.#words.filter((use) => use.code === code).toSorted((a, b) => b.rows - a.rows);
    const [first, second] = uses;
    return first && first.rows !== second?.rows ? { word: first.word, because: 'majority', oneOfSeveral: false } : null;
  }

  #label(code: StatusCode): Standard {
    const term = this.#terms.find((candidate) => candidate.code === code);
    return { word: term?.label[this.#wording.language] ?? code, because: 'label', oneOfSeveral: false };
  }

  #rowsOf(word: string): number {
    return this.#useOf(word)?.rows ?? 0;
  }

  #codeOf(word: string): StatusCode | undefined {
    const known = this.#useOf(word);
    if (known) return known.code;
    const reading = recogniseStatus(this.#wording.scheme, this.#status, word, noMapping);
    return reading.kind === 'known' ? reading.code : undefined;
  }
}

/** The word columns of a status by the block that uses them; blocks that share a column share its words. */
export class WordColumns {
  readonly #wording: Wording;
  readonly #status: StatusKind;
  readonly #columns = new Map<string, WordColumn>();
  #sheet = '';
  #block = -1;
  #last: WordColumn | null = null;
  #allStandard: boolean | null = null;

  constructor(wording: Wording, status: StatusKind) {
    this.#wording = wording;
    this.#status = status;
  }

  /** Words added later than the first question are not heard. */
  add(row: Row, reading: StatusReading<StatusCode>, entry: Entry | undefined): void {
    if (reading.kind !== 'known' || row.forInformation || !entry) return;
    this.of(row)?.add(String(entry.value), reading.code);
  }

  get allStandard(): boolean {
    this.#allStandard ??= [...this.#columns.values()].every((column) => column.isStandard);
    return this.#allStandard;
  }

  /** `null` for a tick matrix, which has no words. */
  of(row: Row): WordColumn | null {
    if (row.sheet === this.#sheet && row.block === this.#block) return this.#last;
    this.#sheet = row.sheet;
    this.#block = row.block;
    this.#last = this.#find(row);
    return this.#last;
  }

  #find(row: Row): WordColumn | null {
    const block = blockOf(this.#wording.layout, row);
    const column = block?.fields[this.#status]?.column;
    if (column === undefined || isTicked(block, this.#status)) return null;
    const key = `${row.sheet} ${column}`;
    const known = this.#columns.get(key);
    if (known) return known;
    const made = new WordColumn(this.#wording, this.#status, row.sheet, column);
    this.#columns.set(key, made);
    return made;
  }
}
