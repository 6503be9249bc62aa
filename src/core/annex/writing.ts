// What all builders write with: runs that remember their cell, official wording before the tracker's, blanks for settings
// nobody gave, and a record of what had to be left out.
import type { CatalogueReport, SharedSource } from '../catalogue/catalogue';
import type { CountedRow } from '../figures/counted';
import type { History } from '../figures/history';
import type { Requests } from '../figures/requests';
import type { Reviews } from '../figures/reviews';
import type { Tracker } from '../layout/tracker';
import type { LastPeriod } from '../period/last-period';
import type { Field, StatusKind } from '../recommendation/codes';
import type { Day } from '../recommendation/day';
import { numberText, placeOf, type Recommendation } from '../recommendation/recommendation';
import { officialTextFor } from '../texts/official-text';
import { splitFrontNumber } from '../texts/front-number';
import { termsOf } from '../vocabulary/status-reading';
import { readDate } from '../vocabulary/date-cells';
import type { Place } from '../sheet/cells';
import type { Cell, Paragraph, Run, TextRun } from './document';
import type { InformationRemark } from './information-remark';
import type { Omission } from './omissions';
import { type PaperSetting, paperSettingNames, type PaperSettings } from './paper-settings';
import { type Report, type ReportRow, reportsOf } from './reports';
import { type AnnexForm, type Scope, withinScope } from './scope';
import type { AnnexWords } from './words';

export interface AnnexInput {
  readonly tracker: Tracker;
  /** The rows that count, as the figures count them: all of them, whatever the scope. */
  readonly rows: readonly CountedRow[];
  /** From so many whole years on an open recommendation is counted as ageing. */
  readonly yearsOpen: number;
  readonly lastPeriod: LastPeriod | null;
  readonly source: SharedSource | null;
  readonly settings: PaperSettings;
  readonly asOf: Day;
  /** The workbook's own lists: reviews, requests, what was closed earlier; `null` where it has none. */
  readonly reviews: Reviews | null;
  readonly requests: Requests | null;
  readonly history: History | null;
  readonly scope: Scope;
  readonly form: AnnexForm;
  readonly words: AnnexWords;
  readonly remarkOf: (row: Recommendation) => InformationRemark | null;
}

/** A setting's blank inside a sentence: its name between two characters of the private use area. */
const [blankFrom, blankTo] = ['\ue000', '\ue001'];

export class Writing {
  readonly input: AnnexInput;
  readonly words: AnnexWords;
  /** The rows that count, of those that the paper is about. */
  readonly rows: readonly CountedRow[];
  /** These and those for information, of those that the paper is about. */
  readonly recommendations: readonly Recommendation[];
  readonly notes: Paragraph[] = [];
  readonly #omissions = new Map<string, Omission>();
  #untranslated = 0;
  readonly #officialUsed: Recommendation[] = [];

  constructor(input: AnnexInput) {
    this.input = input;
    this.words = input.words;
    const { rows, recommendations } = withinScope(input);
    this.rows = rows;
    this.recommendations = recommendations;
  }

  get omissions(): readonly Omission[] {
    const { language } = this.input.tracker;
    const marked: readonly Omission[] =
      this.#untranslated === 0 ? [] : [{ kind: 'not-translated', language, count: this.#untranslated }];
    const official: readonly Omission[] =
      this.#officialUsed.length === 0 ? [] : [{ kind: 'official-wording', names: this.#officialUsed.map(nameOf) }];
    return [...this.#omissions.values(), ...marked, ...official];
  }

  /** Named once however often it happens. */
  omit(omission: Omission): void {
    this.#omissions.set(JSON.stringify(omission), omission);
  }

  /** Lists these recommendations as left out or left blank, if there are any. */
  omitRows(
    kind: Extract<Omission, { readonly names: readonly string[] }>['kind'],
    rows: readonly Recommendation[],
  ): void {
    if (rows.length > 0) this.omit({ kind, names: rows.map(nameOf) });
  }

  /** What the setting says, or a blank for it, to be put into a sentence that `runs` then reads. */
  setting(name: PaperSetting): string {
    const given = this.input.settings[name];
    if (given !== undefined) return given;
    this.omit({ kind: 'setting-missing', setting: name });
    return `${blankFrom}${name}${blankTo}`;
  }

  /** The runs of a sentence, blanks for settings among them. */
  runs(sentence: string, look: Pick<TextRun, 'strong'> = {}): Paragraph {
    return sentence.split(/(\ue000\w+\ue001)/u).flatMap((part): readonly Run[] => {
      if (part === '') return [];
      const setting = part.startsWith(blankFrom) ? settingIn(part.slice(1, -1)) : null;
      return [setting ? this.#blank(setting) : { kind: 'text', text: part, ...look }];
    });
  }

  #blank(setting: PaperSetting): Run {
    return { kind: 'blank', setting, text: this.words.blank[setting] };
  }

  /** The reports of these rows, in the paper's order. */
  reports<R extends ReportRow>(rows: readonly R[]): readonly Report<R>[] {
    return reportsOf(rows, this.input.scope.order);
  }

  masthead(): Paragraph {
    return this.runs(
      (['organization', 'governingBody', 'session'] as const).map((name) => this.setting(name)).join(' · '),
    );
  }

  symbolRun(): Run {
    const symbol = this.input.settings.documentSymbol;
    if (symbol === undefined) this.omit({ kind: 'setting-missing', setting: 'documentSymbol' });
    return symbol === undefined ? this.#blank('documentSymbol') : { kind: 'text', text: symbol, apart: true };
  }

  report(symbol: string): CatalogueReport | null {
    return this.input.source?.report(symbol) ?? null;
  }

  reportSymbol(row: Recommendation): TextRun {
    return { kind: 'text', text: row.symbol, from: placeOf(row, 'report'), apart: true };
  }

  /** In the paper's language: the tracker's, which may be shorter on purpose, else the official one; linked if possible. */
  reportTitle(rows: readonly Recommendation[]): Paragraph {
    const titled = rows.find(({ entries }) => isFilled(entries.reportTitle?.value)) ?? rows[0];
    if (!titled) return [];
    const report = this.report(titled.symbol);
    const link = report?.url === undefined ? {} : { link: report.url };
    const written = String(titled.entries.reportTitle?.value ?? '').trim();
    const official = report?.title[this.words.language];
    const isOwn = written !== '' && this.words.language === this.input.tracker.language;
    const runs: Paragraph =
      official === undefined || isOwn
        ? this.#own(titled, 'reportTitle', written)
        : [{ kind: 'text', text: official, from: placeOf(titled, 'reportTitle') }];
    return runs.map((run) => (run.kind === 'text' ? { ...run, ...link } : run));
  }

  /** The official text in the paper's language, else the tracker's; without a number in front. */
  text(row: Recommendation): Paragraph {
    const known = row.number && this.input.source?.recommendation(row.symbol, row.number);
    const { language } = this.words;
    const written = String(row.entries.text?.value ?? '');
    const official = officialTextFor(written, row.number, known?.text ?? {}, language);
    if (!official) return this.#own(row, 'text', splitFrontNumber(written, row.number).body.trim());
    if (!official.isSame && language === this.input.tracker.language && written.trim() !== '')
      this.#officialUsed.push(row);
    return [{ kind: 'text', text: official.official, from: placeOf(row, 'text') }];
  }

  /** What a cell of the tracker says; marked where the paper is in another language. */
  entry(row: Recommendation, field: Field): readonly Paragraph[] {
    const written = String(row.entries[field]?.value ?? '').trim();
    return written
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line, at, lines) => this.#own(row, field, line.trim(), at === lines.length - 1));
  }

  /** Names are the same in every language. */
  name(row: Recommendation, field: Field): readonly Paragraph[] {
    const text = String(row.entries[field]?.value ?? '').trim();
    return text === '' ? [] : [[{ kind: 'text', text, from: placeOf(row, field), ...this.#foreign(), apart: true }]];
  }

  #own(row: Recommendation, field: Field, text: string, isLast = true): Paragraph {
    return this.foreignText(text, placeOf(row, field), isLast);
  }

  /** The tracker's wording, with a footnote that says so where the paper is in another language. */
  foreignText(text: string, from: Place, isLast = true): Paragraph {
    if (text === '') return [];
    const foreign = this.#foreign();
    const run: Run = { kind: 'text', text, from, ...foreign };
    if (foreign.language === undefined || !isLast) return [run];
    this.#untranslated += 1;
    return [run, { kind: 'note', note: this.note(this.words.trackerWording(foreign.language)) }];
  }

  #foreign(): Pick<TextRun, 'language'> {
    const { language } = this.input.tracker;
    return language === this.words.language ? {} : { language };
  }

  /** The footnote that says so; the same sentence is one footnote. */
  note(sentence: string): number {
    const known = this.notes.findIndex(([run]) => run?.kind === 'text' && run.text === sentence);
    return known >= 0 ? known : this.notes.push([{ kind: 'text', text: sentence }]) - 1;
  }

  /** The scheme's own label; what is not understood is printed as it stands; nothing where the cell is blank. */
  status(row: Recommendation, kind: StatusKind): readonly Paragraph[] {
    const reading = row[kind];
    const from = placeOf(row, kind);
    switch (reading.kind) {
      case 'known':
        return [[{ kind: 'text', text: this.label(kind, reading.code), from }]];
      case 'unknown':
        return [[{ kind: 'text', text: reading.word, from, ...this.#foreign() }]];
      case 'blank':
      case 'conflicting':
        return [];
    }
  }

  label(kind: StatusKind, code: string): string {
    const { scheme } = this.input.tracker;
    const terms: readonly { readonly code: string; readonly label: Readonly<Record<string, string>> }[] = termsOf(
      scheme,
      kind,
    );
    return terms.find((term) => term.code === code)?.label[this.words.language] ?? code;
  }

  /** The day a report was issued, where the rows or the source tell it. */
  issued(rows: readonly Recommendation[]): Day | null {
    for (const { entries } of rows) {
      const read = readDate(entries.issued?.value ?? '');
      if (read.kind === 'day' && read.first === read.last) return read.first;
    }
    return this.report(rows[0]?.symbol ?? '')?.issued ?? null;
  }
}

/** A closed row whose `decision` is empty has still to be put before the governing body. */
export function isSubmitted({ recommendation, category }: CountedRow): boolean {
  const isClosed = category === 'implemented' || category === 'closed_otherwise';
  return isClosed && !isFilled(recommendation.entries.decision?.value);
}

export function isFilled(value: string | number | boolean | undefined): boolean {
  return value !== undefined && String(value).trim() !== '';
}

/** "JIU/REP/2021/3 (2)", for lists of what is left out. */
function nameOf({ symbol, number, row }: Recommendation): string {
  return [symbol === '' ? `#${String(row + 1)}` : symbol, number ? `(${numberText(number)})` : '']
    .filter((part) => part !== '')
    .join(' ');
}

function settingIn(name: string): PaperSetting | null {
  return paperSettingNames.find((each) => each === name) ?? null;
}

export function say(text: string, look: Pick<TextRun, 'strong' | 'apart' | 'link'> = {}): Paragraph {
  return text === '' ? [] : [{ kind: 'text', text, ...look }];
}

export function cell(paragraphs: readonly Paragraph[], look: Omit<Cell, 'paragraphs'> = {}): Cell {
  return { paragraphs: paragraphs.filter((runs) => runs.length > 0), ...look };
}

export function labelCell(text: string, look: Omit<Cell, 'paragraphs' | 'isLabel'> = {}): Cell {
  return { paragraphs: [say(text)], isLabel: true, ...look };
}
