// The formulas of a block's first mirror line; the others are copies of it. They ask the tracker by row number, so they
// follow what is sorted, inserted and edited there.
import { gridOf, ownValue, textOf } from '../../layout/grid';
import type { StatusKind } from '../../recommendation/codes';
import { markHabit } from '../../vocabulary/marks';
import { readChangeNote } from '../../vocabulary/change-notes';
import { askDeadline } from './ask-deadline';
import { askPeriod } from './ask-period';
import { askProgress } from './ask-progress';
import { absolute, type BlockSource, keyFormula } from './block-source';
import { alike, meaningOf, quoted, spaced, spacedText, type WordList } from './formulas';
import { termsOf } from '../../vocabulary/status-reading';
import { addresseeWords, informationTexts, markWords, statusWords, type StatusWords } from './known-words';
import { type Grouping, groupings } from './group-tables';
import type { Mirror } from './mirror-columns';
import { MirrorLine } from './mirror-line';
import type { ReportList } from './reports';
import type { WordSheet } from './word-sheet';

/** What all blocks are mirrored with. */
export interface MirrorMeans extends StatusWords {
  readonly mirror: Mirror;
  readonly words: WordSheet;
  readonly reports: ReportList;
  readonly issued: WordList;
  readonly newByNotes: boolean;
  readonly groups: Readonly<Record<Grouping, WordList | null>>;
  /** Cell with the reporting date; `null` without one. */
  readonly asOf: string | null;
  /** Years from which on an open recommendation falls into the next group of age. */
  readonly ages: readonly number[];
  /** Whether the tracker records progress. */
  readonly progress: boolean;
}

/** One block's line, at a row of the mirror as Excel counts it. */
export class BlockLine {
  readonly #line: MirrorLine;
  readonly #means: MirrorMeans;
  readonly #information: string[] = [];

  constructor(source: BlockSource, row: number, means: MirrorMeans) {
    this.#line = new MirrorLine(source, row, means.mirror);
    this.#means = means;
    this.#place();
    this.#report();
    this.#issue();
    this.#addressee();
    this.#status('acceptance');
    this.#status('implementation');
    this.#remarks();
    this.#category();
    this.#standing();
    this.#new();
    this.#age();
    for (const field of groupings) this.#group(field);
    if (means.asOf !== null) askDeadline(this.#line, means.words);
    if (means.progress) askProgress(this.#line, means.words);
    this.#unknown();
  }

  get formulas(): readonly string[] {
    return this.#line.formulas;
  }

  #list(headings: readonly [string, string], lines: readonly (readonly [string, string])[]): WordList {
    return this.#means.words.add(headings, lines);
  }

  #place(): void {
    const { sheet, header, next, key, notData } = this.#line.source;
    const row = `ROW(${sheet}${absolute(header, key[0] ?? 0)})+${this.#line.count}`;
    this.#line.set('row', next === null ? row : `IF(${row}<ROW(${sheet}${absolute(next, key[0] ?? 0)}),${row},0)`);
    const cells = key.map((column) => this.#line.tracker(column));
    this.#line.set('key', `IF(${this.#line.cell('row')}=0,"",${keyFormula(cells)})`);
    const own = this.#line.cell('key');
    if (notData.length === 0) this.#line.set('data', `IF(${own}="",0,1)`);
    else {
      const list = this.#means.words.add(
        ['not data'],
        notData.map((cell) => [cell]),
      ).words;
      this.#line.set('data', `IF(${own}="",0,IF(SUMPRODUCT(--(${list}=${own}))>0,0,1))`);
    }
  }

  #report(): void {
    const { reports } = this.#means;
    const column = this.#line.column('report');
    const line = this.#line.source.layout.reportLine;
    const named = line && spaced(`${this.#line.source.sheet}${absolute(line.row, line.column)}`);
    const own = column === undefined ? '""' : this.#line.text('report', column);
    this.#line.set('report', this.#line.ofData(named === null ? own : `IF(${own}="",${named},${own})`));
    const report = this.#line.cell('report');
    const place = `IF(${report}="",0,${meaningOf(report, reports.places, '0')})`;
    // Rows of one report mostly stand together, and looking it up is what takes time.
    const again = `AND(${this.#line.count}>1,${report}=${this.#line.above('report')})`;
    this.#line.set('reportAt', `IF(${again},${this.#line.above('reportAt')},${place})`);
  }

  /** Year and last possible day of issue. */
  #issue(): void {
    const { reports, issued } = this.#means;
    const [report, at] = [this.#line.cell('report'), this.#line.cell('reportAt')];
    const inSymbol = ['/20', '/19'].map((sign) => `VALUE(MID(${report},FIND("${sign}",${report})+1,4))`);
    const guessed = `IFERROR(${inSymbol[0] ?? ''},IFERROR(${inSymbol[1] ?? ''},"?"))`;
    this.#line.set('yearOfSymbol', this.#line.ofData(`IF(${at}>0,INDEX(${reports.years},${at}),${guessed})`));
    const ofSymbol = this.#line.cell('yearOfSymbol');
    const column = this.#line.column('issued');
    const endOfYear = `IF(ISNUMBER(${ofSymbol}),DATE(${ofSymbol},12,31),"?")`;
    if (column === undefined) {
      this.#line.set('year', this.#line.ofCounted(ofSymbol));
      this.#line.set('issued', this.#line.ofData(endOfYear));
      return;
    }
    const text = this.#line.text('issued', column);
    const number = this.#line.add(`IFERROR(VALUE(${text}),0)`);
    const [years = '', days = ''] = issued.means;
    const isDay = `AND(${number}>=24838,${number}<73051)`;
    const isYear = `AND(${number}>=1968,${number}<=2099)`;
    const year = meaningOf(
      text,
      { ...issued, means: [years] },
      `IF(${isDay},YEAR(${number}),IF(${isYear},${number},"?"))`,
    );
    const day = meaningOf(
      text,
      { ...issued, means: [days] },
      `IF(${isDay},INT(${number}),IF(${isYear},DATE(${number},12,31),"?"))`,
    );
    this.#line.set('year', this.#line.ofCounted(`IF(ISNUMBER(${ofSymbol}),${ofSymbol},IF(${text}="","?",${year}))`));
    if (!this.#line.has('issued')) return;
    const last = this.#line.add(this.#line.ofData(`IF(${text}="","?",${day})`));
    this.#line.set('issued', this.#line.ofData(`IF(ISNUMBER(${last}),${last},${endOfYear})`));
  }

  #addressee(): void {
    const { addresseeColumns } = this.#line.source.layout;
    const column = this.#line.column('addressee');
    if (addresseeColumns) {
      const [executive, legislative] = [addresseeColumns.executive, addresseeColumns.legislative].map((each) =>
        this.#line.text('text', each),
      );
      this.#line.set(
        'addressee',
        this.#line.ofData(`IF(${executive ?? ''}<>"","executive",IF(${legislative ?? ''}<>"","legislative",""))`),
      );
    } else if (column !== undefined) {
      const text = this.#line.text('addressee', column);
      const list = this.#list(['addressee', 'code'], addresseeWords(this.#line.source.rows, this.#means));
      this.#line.set('addressee', this.#line.ofData(`IF(${text}="","",${meaningOf(text, list)})`));
    }
    this.#information.push(`${this.#line.cell('addressee')}="other"`);
  }

  #status(kind: StatusKind): void {
    const column = this.#line.column(kind);
    const marks = Object.entries(this.#line.source.layout.marks[kind]);
    if (marks.length > 0) this.#ticks(kind, marks);
    else if (column !== undefined) {
      const text = this.#line.text(kind, column);
      const shared = this.#line.column('acceptance') === this.#line.column('implementation');
      const lines = statusWords(kind, this.#line.source.rows, shared, this.#means);
      this.#line.set(
        kind,
        this.#line.ofData(`IF(${text}="","",${meaningOf(text, this.#list([kind, 'code'], lines))})`),
      );
      this.#information.push(`${this.#line.cell(kind)}="info"`);
    }
  }

  /** One mark is a status, several are none, and what is neither mark nor blank is none either. */
  #ticks(kind: StatusKind, marks: readonly (readonly [string, number])[]): void {
    const grid = gridOf(this.#line.source.content);
    const rows = this.#line.source.layout.rows.map((row) =>
      marks.map(([, column]) => textOf(ownValue(grid, row, column))),
    );
    const words = [
      ...new Set(
        this.#line.source.layout.rows.flatMap((row) => marks.map(([, at]) => spacedText(ownValue(grid, row, at)))),
      ),
    ];
    const list = this.#list(['mark', 'meaning'], markWords(kind, words, markHabit(rows), this.#means));
    const says = marks.map(([code, column]) => {
      const own = this.#line.add(this.#line.ofData(`IFERROR(${spaced(this.#line.tracker(column))},"#")`));
      const cell = this.#line.add(`IF(${own}="","",${meaningOf(own, list)})`);
      return { cell, code, is: `OR(${cell}="yes",${cell}=${quoted(code)})` };
    });
    const count = this.#line.add(says.map(({ is }) => `IF(${is},1,0)`).join('+'));
    const which = says.reduceRight((rest, { is, code }) => `IF(${is},${quoted(code)},${rest})`, '"?"');
    const stray = says.map(({ cell }) => `${cell}="?"`).join(',');
    this.#line.set(kind, this.#line.ofData(`IF(${count}=1,${which},IF(${count}>1,"?",IF(OR(${stray}),"?","")))`));
    this.#information.push(...says.map(({ cell }) => `${cell}="info"`));
  }

  #remarks(): void {
    for (const field of ['remarks', 'changeNote'] as const) {
      const column = this.#line.column(field);
      if (column === undefined) continue;
      const text = this.#line.text(field, column);
      const list = this.#list([field, 'says'], informationTexts(this.#line.source.rows, field, this.#means));
      this.#information.push(`${this.#line.add(`IF(${text}="","",${meaningOf(text, list, '""')})`)}="info"`);
    }
  }

  /** As `categoryOf`. */
  #category(): void {
    const [accepted, done] = [this.#line.cell('acceptance'), this.#line.cell('implementation')];
    const any = (cell: string, codes: readonly string[]) => codes.map((code) => `${cell}="${code}"`).join(',');
    const otherwise = `OR(${done}="overtaken",${any(accepted, ['not_accepted', 'not_relevant'])})`;
    const open = `OR(${any(accepted, ['accepted', 'partially_accepted', 'under_consideration'])},${any(done, ['not_started', 'in_progress'])})`;
    const category = `IF(${done}="implemented","implemented",IF(${otherwise},"closed_otherwise",IF(${open},"open","no_status")))`;
    this.#line.set('category', this.#line.ofData(`IF(OR(${this.#information.join(',')}),"info",${category})`));
  }

  /** As the status summary has it: the status of implementation, else closed on other grounds, else none. */
  #standing(): void {
    const { scheme } = this.#means.tracker;
    const done = this.#line.cell('implementation');
    const known = termsOf(scheme, 'implementation').map(({ code }) => `${done}=${quoted(code)}`);
    const otherwise = `IF(${this.#line.cell('category')}="closed_otherwise","closed","none")`;
    this.#line.set(
      'standing',
      this.#line.ofCounted(known.length === 0 ? otherwise : `IF(OR(${known.join(',')}),${done},${otherwise})`),
    );
  }

  #new(): void {
    const { reports, mirror, newByNotes } = this.#means;
    if (reports.identities) askPeriod(this.#line, reports.identities, reports, mirror);
    else if (newByNotes) this.#newByNote();
  }

  #newByNote(): void {
    const column = this.#line.column('changeNote');
    if (column === undefined) {
      this.#line.set('new', this.#line.ofData('0'));
      return;
    }
    const text = this.#line.text('changeNote', column);
    const notes = new Map<string, string>();
    for (const { entries } of this.#line.source.rows) {
      const value = entries.changeNote?.value;
      if (typeof value !== 'string' || readChangeNote(value)?.kind !== 'new') continue;
      notes.set(alike(spacedText(value)), spacedText(value));
    }
    const list = this.#means.words.add(
      ['new'],
      [...notes.values()].map((note) => [note]),
    ).words;
    this.#line.set('new', this.#line.ofData(notes.size === 0 ? '0' : `IF(SUMPRODUCT(--(${list}=${text}))>0,1,0)`));
  }

  /** How many of the ages an open recommendation has passed. */
  #age(): void {
    const { asOf, ages } = this.#means;
    if (asOf === null) return;
    const issued = this.#line.cell('issued');
    const passed = ages.map((years) => `IF(${asOf}>EDATE(${issued},${String(years * 12)}),1,0)`).join('+');
    this.#line.set('age', `IF(${this.#line.cell('category')}="open",IF(ISNUMBER(${issued}),${passed},"?"),"")`);
  }

  #group(field: Grouping): void {
    const list = this.#means.groups[field];
    const column = this.#line.column(field);
    if (!list) return;
    if (column === undefined) {
      this.#line.set(field, this.#line.ofData('-1'));
      return;
    }
    const text = this.#line.text(field, column);
    this.#line.set(field, this.#line.ofData(`IF(${text}="",-1,${meaningOf(text, list, '0')})`));
  }

  /** Counts lines with a word that is no status, so that the first few can be found and named. */
  #unknown(): void {
    const words = `OR(${this.#line.cell('acceptance')}="?",${this.#line.cell('implementation')}="?")`;
    const counts = `IF(AND(${this.#line.cell('data')}=1,${this.#line.cell('category')}<>"info",${words}),1,0)`;
    this.#line.set('unknown', `N(${this.#line.above('unknown')})+${counts}`);
  }
}
