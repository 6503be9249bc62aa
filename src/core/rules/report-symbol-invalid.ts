// A report symbol in neither a form of the United Nations system nor the form its source uses throughout. Where only
// spaces, case, width or slashes are off, the intended one is certain.
import { nearSymbol } from '../recommendation/near-symbol';
import { type SymbolReading, readSymbol } from '../recommendation/symbol';
import { withoutUnseen } from '../recommendation/typing';
import { type Cell, cellOf, isBlank, isErrorValue } from './cell-of';
import { type Form, FormCount, formOf, inForm, knownForm, wordsForm } from './report-forms';
import { defineTrackerRule, type Inspection, nothing, type Seen, type Trouble, troubleAt, type View } from './rule';

interface Data {
  /** `typing`: clear, but not typed as it should be; `form`: like no other. */
  readonly because: 'missing' | 'typing' | 'form';
  readonly written: string;
  /** A symbol of this source in its usual form. */
  readonly example: string | null;
}

/** Most symbols by far; no need to take them apart. */
const isOfficial = /^JIU\/(?:REP|NOTE|ML)\/(?:19[6-9]|20\d)\d\/[1-9]\d{0,2}$/;

/** An office's own form written as it should be, which no official form begins like. */
const isPlainOwn =
  /^(?!JIU|REP|NOTE|ML|GC|GB|CL|FC|PC|JM|EB|C[OBCER]|(?:ST|DP|TD|WO|LC|[A-Z])\/|ICC|FCC|UN|HSP|ESC|GOV|WFP|IMO|SCP|IDB|PBC)[A-Z]{2,9}[/-](?:19|20)\d\d(?:[/-]\d{1,4})?$/;

interface Verdict {
  readonly data: Data;
  readonly suggestion: string | null;
  readonly safe: boolean;
}

export const reportSymbolInvalid = defineTrackerRule({
  id: 'report-symbol-invalid',
  severity: 'error',
  needs: ['report'],
  uses: ['source'],
  begin: (view) => new SymbolInspection(view),
});

type Row = Seen<'report' | 'source'>;

class SymbolInspection<R extends Row> implements Inspection<Data, R> {
  readonly #view: View<'report' | 'source', R>;
  readonly #sources = new Map<string, Source>();
  #source: Source | null = null;
  #name = '';
  #text = '';
  #from = 0;
  #at = -1;

  constructor(view: View<'report' | 'source', R>) {
    this.#view = view;
  }

  /** The rows of a report mostly stand together: their symbol is looked up once for them. */
  look(row: R): readonly never[] {
    this.#at++;
    const cell = cellOf(this.#view.layout, row, 'report');
    if (!cell) return nothing;
    const text = String(cell.value);
    if (!this.#source || text !== this.#text || row.source !== this.#name) this.#turnTo(row.source, text);
    return nothing;
  }

  #turnTo(name: string, text: string): void {
    this.#source?.add(this.#text, this.#from, this.#at);
    this.#source = this.#sources.get(name) ?? new Source(name !== '');
    this.#sources.set(name, this.#source);
    this.#name = name;
    this.#text = text;
    this.#from = this.#at;
  }

  end(): readonly Trouble<Data, R>[] {
    this.#source?.add(this.#text, this.#from, this.#at + 1);
    const troubles: Trouble<Data, R>[] = [];
    // A symbol given once for many rows is one cell, and one finding.
    const told = new Set<string>();
    for (const source of this.#sources.values()) {
      for (const { use, verdict } of source.verdicts()) {
        for (const { row, cell } of this.#rowsWith(use)) {
          const place = `${row.sheet} ${cell.row} ${cell.column}`;
          if (told.has(place)) continue;
          told.add(place);
          troubles.push(troubleAt(row, cell, verdict.data, { suggestion: verdict.suggestion, safe: verdict.safe }));
        }
      }
    }
    return troubles;
  }

  *#rowsWith({ text, runs }: SymbolUse): Generator<{ readonly row: R; readonly cell: Cell }> {
    for (const [from, end] of runs) {
      for (const row of this.#view.recommendations.slice(from, end)) {
        const cell = cellOf(this.#view.layout, row, 'report');
        if (cell && String(cell.value) === text) yield { row, cell };
      }
    }
  }
}

interface Written {
  readonly text: string;
  /** Read when first asked for: most symbols need not be taken apart. */
  reading?: SymbolReading | null;
}

interface SymbolUse extends Written {
  rows: number;
  /** Which rows, as first and end. */
  readonly runs: (readonly [number, number])[];
  form?: Form;
}

/** All symbols of one source; rows without a source are taken for several, told apart by their first letters. */
class Source {
  readonly #named: boolean;
  /** Official symbols are only counted. */
  readonly #uses = new Map<string, SymbolUse>();
  readonly #forms = new FormCount();
  readonly #series = new Map<string, FormCount>();

  constructor(named: boolean) {
    this.#named = named;
  }

  add(text: string, from: number, end: number): void {
    const rows = end - from;
    if (isOfficial.test(text)) {
      this.#forms.add(knownForm, text, rows);
      return;
    }
    const use = this.#uses.get(text) ?? { text, rows: 0, runs: [] };
    this.#uses.set(text, use);
    use.rows += rows;
    use.runs.push([from, end]);
  }

  /** When all symbols are added: those with which something is wrong. */
  *verdicts(): Generator<{ readonly use: SymbolUse; readonly verdict: Verdict }> {
    for (const use of this.#uses.values()) this.#count(use);
    for (const use of this.#uses.values()) {
      const verdict = this.#judge(use);
      if (verdict) yield { use, verdict };
    }
  }

  #count(use: SymbolUse): void {
    const { text, rows } = use;
    if (isBlank(text) || isErrorValue(text)) return;
    const form = formOf(text, isPlainOwn.test(text) ? null : readingOf(use));
    use.form = form;
    this.#forms.add(form, text, rows);
    if (this.#named || form === knownForm || !isOwn(use)) return;
    const series = this.#series.get(seriesOf(text)) ?? new FormCount();
    series.add(form, text, rows);
    this.#series.set(seriesOf(text), series);
  }

  #judge(use: SymbolUse): Verdict | null {
    const { text } = use;
    if (isErrorValue(text)) return null;
    const usual = this.#ownSeries(use)?.usual ?? this.#forms.usual;
    if (usual && usual.form === use.form && isPlainOwn.test(text)) return null;
    const reading = readingOf(use);
    if (reading?.known === true && reading.exact) return null;
    const data = { written: text.trim(), example: usual?.example ?? null };
    if (data.written === '') return { data: { ...data, because: 'missing' }, suggestion: null, safe: false };
    if (reading?.known === true) return mistyped(text, reading, data);
    const isUsual = this.#isUsual(use.form ?? wordsForm, usual?.form ?? null, reading);
    if (isUsual && reading?.exact === false) return mistyped(text, reading, data);
    if (isUsual && !/^\P{L}*JIU\P{L}/iu.test(text)) return null;
    const suggestion = usual && inForm(text, usual.form);
    return {
      data: { ...data, because: 'form' },
      suggestion: suggestion ?? nearSymbol(text),
      safe: suggestion !== null,
    };
  }

  /**
   * With no usual form to go by: whatever looks like a symbol, or anything where no symbol is known at all. Where
   * sources are not named, also what another series writes.
   */
  #isUsual(form: Form, usual: Form | null, reading: SymbolReading | null): boolean {
    if (!this.#named && reading !== null && this.#forms.rowsOf(form) > 1) return true;
    return usual === null ? reading !== null || this.#forms.rowsOf(knownForm) === 0 : [wordsForm, form].includes(usual);
  }

  /** Where sources are not named, symbols that begin alike (IA/2023/07, IA/2022/12) are taken for one source. */
  #ownSeries(use: Written): FormCount | null {
    const series = this.#named || !isOwn(use) ? undefined : this.#series.get(seriesOf(use.text));
    return series && series.rows > 1 ? series : null;
  }
}

/** A symbol of an office's own series. */
function isOwn(use: Written): boolean {
  return isPlainOwn.test(use.text) || readingOf(use)?.known === false;
}

function readingOf(use: Written): SymbolReading | null {
  if (use.reading === undefined) use.reading = readSymbol(use.text);
  return use.reading;
}

function mistyped(text: string, reading: SymbolReading, data: Omit<Data, 'because'>): Verdict {
  const written = text.replace(reading.written, () => reading.symbol).trim();
  const suggestion = reading.rest === '' ? withoutUnseen(written) : written;
  return { data: { ...data, because: 'typing' }, suggestion, safe: reading.certain };
}

function seriesOf(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toUpperCase() ?? '';
}
