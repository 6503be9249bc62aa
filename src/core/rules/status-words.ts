// What the two statuses' rules on words have in common: a word nobody knows, and a word known but not the one used here.
import type { Tracker } from '../layout/tracker';
import type { StatusCode, StatusKind } from '../recommendation/codes';
import type { Entry, Recommendation, StatusReading } from '../recommendation/recommendation';
import { fold } from '../vocabulary/fold';
import type { StatusTerm } from '../vocabulary/scheme';
import { isErrorValue } from './cell-of';
import { type Inspection, nothing, type Trouble, troubleAt } from './rule';
import { type Correction, type Standard, WordColumns } from './standard-wording';

type Row = Pick<Recommendation, 'sheet' | 'row' | 'block' | 'forInformation'>;
type Rows<R> = Pick<Tracker, 'layout' | 'scheme' | 'language' | 'dropDowns'> & {
  readonly recommendations: readonly R[];
};

/** How to look at one of the two statuses of a row, whichever it is. */
export interface StatusSight<R> {
  readonly status: StatusKind;
  readonly reading: (row: R) => StatusReading<StatusCode>;
  readonly entry: (row: R) => Entry | undefined;
}

export interface UnrecognisedWord {
  readonly word: string;
  /** What was probably meant, in this tracker's wording. */
  readonly nearest: string | null;
}

export class UnrecognisedInspection<R extends Row> implements Inspection<UnrecognisedWord, R> {
  readonly #view: Rows<R>;
  readonly #sight: StatusSight<R>;
  readonly #unknown: R[] = [];

  constructor(view: Rows<R>, sight: StatusSight<R>) {
    this.#view = view;
    this.#sight = sight;
  }

  look(row: R): readonly never[] {
    if (this.#sight.reading(row).kind === 'unknown' && !row.forInformation) this.#unknown.push(row);
    return nothing;
  }

  end(): readonly Trouble<UnrecognisedWord, R>[] {
    const wordings = new WordColumns<R>(this.#view, this.#sight.status);
    if (this.#unknown.some((row) => nearestOf(this.#sight.reading(row)) !== null)) this.#gather(wordings);
    return this.#unknown.flatMap((row) => this.#trouble(row, wordings));
  }

  /** The tracker's wordings are gathered only when there is a word to suggest one for. */
  #gather(wordings: WordColumns<R>): void {
    const { reading, entry } = this.#sight;
    for (const row of this.#view.recommendations) wordings.add(row, reading(row), entry(row));
  }

  #trouble(row: R, wordings: WordColumns<R>): readonly Trouble<UnrecognisedWord, R>[] {
    const reading = this.#sight.reading(row);
    const entry = this.#sight.entry(row);
    if (reading.kind !== 'unknown' || !entry || entry.inherited || isErrorValue(entry.value)) return nothing;
    const { nearest, word } = reading;
    const standard = nearest && wordings.of(row)?.standardOf(nearest.code);
    const suggestion = standard?.word ?? nearest?.word ?? null;
    return [troubleAt(row, entry, { word, nearest: suggestion }, { suggestion })];
  }
}

function nearestOf(reading: StatusReading<StatusCode>): StatusCode | null {
  return reading.kind === 'unknown' ? (reading.nearest?.code ?? null) : null;
}

export interface NonstandardWord {
  readonly code: StatusCode;
  readonly word: string;
  readonly standard: string;
  readonly because: Standard['because'];
}

export class NonstandardInspection<R extends Row> implements Inspection<NonstandardWord, R> {
  readonly #sight: StatusSight<R>;
  readonly #wordings: WordColumns<R>;
  readonly #terms: readonly StatusTerm<StatusCode>[];

  constructor(view: Rows<R>, sight: StatusSight<R>) {
    this.#sight = sight;
    this.#wordings = new WordColumns(view, sight.status);
    this.#terms = view.scheme[sight.status];
  }

  look(row: R): readonly never[] {
    this.#wordings.add(row, this.#sight.reading(row), this.#sight.entry(row));
    return nothing;
  }

  end(): readonly Trouble<NonstandardWord, R>[] {
    return this.#wordings.corrections().flatMap((correction) => this.#troubles(correction));
  }

  /** "Partially implemented" is in progress, but whoever wrote it said more than that. */
  #saysMore(word: string, code: StatusCode): boolean {
    const term = this.#terms.find((candidate) => candidate.code === code);
    return term?.narrower.some((narrower) => fold(narrower) === fold(word)) ?? false;
  }

  #troubles({ word, code, rows, standard }: Correction<R>): readonly Trouble<NonstandardWord, R>[] {
    const data = { code, word, standard: standard.word, because: standard.because };
    const alike = this.#saysMore(word, code) === this.#saysMore(standard.word, code);
    const fix = { suggestion: standard.word, safe: !standard.oneOfSeveral && alike };
    return rows.flatMap((row) => {
      const entry = this.#sight.entry(row);
      return entry && !entry.inherited ? [troubleAt(row, entry, data, fix)] : [];
    });
  }
}
