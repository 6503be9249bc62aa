// A report symbol in neither a form of the United Nations system nor the form its source uses throughout. Where only
// spaces, case, width or slashes are off, the intended one is certain.
import { nearSymbol } from '../recommendation/near-symbol';
import { type SymbolReading, readSymbol } from '../recommendation/symbol';
import { withoutUnseen } from '../recommendation/typing';
import { cellOf, isErrorValue } from './cell-of';
import { FormCount, formOf, inForm, knownForm, wordsForm } from './report-forms';
import { defineTrackerRule, nothing, troubleAt } from './rule';

interface Data {
  /** `typing`: clear, but not typed as it should be; `form`: like no other. */
  readonly because: 'missing' | 'typing' | 'form';
  readonly written: string;
  /** A symbol of this source in its usual form. */
  readonly example: string | null;
}

/** Most symbols by far; no need to take them apart. */
const isOfficial = /^JIU\/(?:REP|NOTE|ML)\/(?:19[6-9]|20\d)\d\/[1-9]\d{0,2}$/;

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
  prepare({ recommendations, layout }) {
    const symbols = new Symbols();
    for (const row of recommendations) {
      const cell = cellOf(layout, row, 'report');
      if (cell) symbols.add(row.source, String(cell.value));
    }
    symbols.finish();
    return { symbols, told: new Set<string>() };
  },
  look(row, { symbols, told }, { layout }) {
    const cell = cellOf(layout, row, 'report');
    const verdict = cell && symbols.verdictOn(row.source, String(cell.value));
    if (!cell || !verdict) return nothing;
    // A symbol given once for many rows is one cell, and one finding.
    const place = `${row.sheet} ${cell.row} ${cell.column}`;
    if (told.has(place)) return nothing;
    told.add(place);
    const { data, suggestion, safe } = verdict;
    return [troubleAt(row, cell, data, { suggestion, safe })];
  },
});

/** All symbols of a tracker by source. The rows of a report mostly stand together and are taken as one. */
class Symbols {
  readonly #sources = new Map<string, Source>();
  #source = '';
  #text = '';
  #rows = 0;
  #verdict: Verdict | null | undefined;

  add(source: string, text: string): void {
    if (text !== this.#text || source !== this.#source) this.#turnTo(source, text);
    this.#rows++;
  }

  finish(): void {
    this.#turnTo('', '');
  }

  verdictOn(source: string, text: string): Verdict | null {
    if (text !== this.#text || source !== this.#source) this.#turnTo(source, text);
    if (this.#verdict === undefined) this.#verdict = this.#sources.get(source)?.verdictOn(text) ?? null;
    return this.#verdict;
  }

  #turnTo(source: string, text: string): void {
    if (this.#rows > 0) {
      const known = this.#sources.get(this.#source) ?? new Source(this.#source !== '');
      this.#sources.set(this.#source, known);
      known.add(this.#text, this.#rows);
    }
    this.#source = source;
    this.#text = text;
    this.#rows = 0;
    this.#verdict = undefined;
  }
}

/** All symbols of one source; rows without a source are taken for several, told apart by their first letters. */
class Source {
  readonly #named: boolean;
  readonly #rowsOf = new Map<string, number>();
  readonly #readings = new Map<string, SymbolReading | null>();
  readonly #verdicts = new Map<string, Verdict | null>();
  #forms: FormCount | null = null;
  readonly #series = new Map<string, FormCount>();

  constructor(named: boolean) {
    this.#named = named;
  }

  add(text: string, rows: number): void {
    this.#rowsOf.set(text, (this.#rowsOf.get(text) ?? 0) + rows);
  }

  verdictOn(text: string): Verdict | null {
    const before = this.#verdicts.get(text);
    if (before !== undefined) return before;
    const verdict = this.#judge(text);
    this.#verdicts.set(text, verdict);
    return verdict;
  }

  #judge(text: string): Verdict | null {
    if (isOfficial.test(text) || isErrorValue(text)) return null;
    const reading = this.#read(text);
    if (reading?.known === true && reading.exact) return null;
    const forms = (this.#forms ??= this.#count());
    const usual = this.#ownSeries(reading)?.usual() ?? forms.usual();
    const data = { written: text.trim(), example: usual?.example ?? null };
    if (data.written === '') return { data: { ...data, because: 'missing' }, suggestion: null, safe: false };
    if (reading?.known === true) return mistyped(text, reading, data);
    const form = formOf(text, reading);
    const isShared = !this.#named && reading !== null && forms.rowsOf(form) > 1;
    const isUsual = isShared || (usual ? [wordsForm, form].includes(usual.form) : this.#mayBe(reading, forms));
    if (isUsual && reading?.exact === false) return mistyped(text, reading, data);
    if (isUsual && !/^\P{L}*JIU\P{L}/iu.test(text)) return null;
    const suggestion = usual && inForm(text, usual.form);
    return {
      data: { ...data, because: 'form' },
      suggestion: suggestion ?? nearSymbol(text),
      safe: suggestion !== null,
    };
  }

  #read(text: string): SymbolReading | null {
    const known = this.#readings.get(text);
    if (known !== undefined) return known;
    const reading = readSymbol(text);
    this.#readings.set(text, reading);
    return reading;
  }

  /** With no usual form to go by: whatever looks like a symbol, or anything where no symbol is known at all. */
  #mayBe(reading: SymbolReading | null, forms: FormCount): boolean {
    return reading !== null || forms.rowsOf(knownForm) === 0;
  }

  /** Where sources are not named, symbols that begin alike (IA/2023/07, IA/2022/12) are taken for one source. */
  #ownSeries(reading: SymbolReading | null): FormCount | null {
    if (this.#named || !reading || reading.known) return null;
    const series = this.#series.get(seriesOf(reading));
    return series && series.rows > 1 ? series : null;
  }

  #count(): FormCount {
    const forms = new FormCount();
    for (const [text, rows] of this.#rowsOf) {
      if (text.trim() === '' || isErrorValue(text)) continue;
      const reading = isOfficial.test(text) ? null : this.#read(text);
      const form = reading ? formOf(text, reading) : isOfficial.test(text) ? knownForm : formOf(text, null);
      forms.add(form, text, rows);
      if (!reading || form === knownForm) continue;
      const series = this.#series.get(seriesOf(reading)) ?? new FormCount();
      series.add(form, text, rows);
      this.#series.set(seriesOf(reading), series);
    }
    return forms;
  }
}

function mistyped(text: string, reading: SymbolReading, data: Omit<Data, 'because'>): Verdict {
  const written = text.replace(reading.written, () => reading.symbol).trim();
  const suggestion = reading.rest === '' ? withoutUnseen(written) : written;
  return { data: { ...data, because: 'typing' }, suggestion, safe: reading.certain };
}

function seriesOf(reading: SymbolReading): string {
  return /^\p{L}+/u.exec(reading.symbol)?.[0].toUpperCase() ?? '';
}
