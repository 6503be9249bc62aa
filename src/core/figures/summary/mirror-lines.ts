// The formulas of a block's first mirror line; the others are copies of it. They ask the tracker by row number, so they
// follow what is sorted, inserted and edited there.
import { gridOf, ownValue, textOf } from '../../layout/grid';
import type { Field, StatusKind } from '../../recommendation/codes';
import { columnLetters } from '../../sheet/a1';
import { markHabit } from '../../vocabulary/marks';
import { readChangeNote } from '../../vocabulary/change-notes';
import { absolute, type BlockSource, isCarried, keyFormula } from './block-source';
import { alike, meaningOf, quoted, spaced, spacedText, type WordList } from './formulas';
import { addresseeWords, informationTexts, markWords, statusWords, type StatusWords } from './known-words';
import { mirrorColumns, type MirrorColumn } from './mirror-columns';
import { longestNumber, type ReportList } from './reports';
import type { WordSheet } from './word-sheet';

/** What all blocks are mirrored with. */
export interface MirrorMeans extends StatusWords {
  readonly words: WordSheet;
  readonly reports: ReportList;
  readonly issued: WordList;
  readonly novelty: 'last-period' | 'notes' | 'unknown';
  readonly groups: Readonly<Record<'source' | 'risk', WordList | null>>;
  /** Cell with the reporting date; `null` without one. */
  readonly asOf: string | null;
  /** Years from which on an open recommendation falls into the next group of age. */
  readonly ages: readonly number[];
}

/** One block's line, at a row of the mirror as Excel counts it. */
export class BlockLine {
  readonly #source: BlockSource;
  readonly #means: MirrorMeans;
  readonly #row: number;
  readonly #formulas: string[] = mirrorColumns.map(() => '=""');
  readonly #information: string[] = [];

  constructor(source: BlockSource, row: number, means: MirrorMeans) {
    this.#source = source;
    this.#row = row;
    this.#means = means;
    this.#place();
    this.#report();
    this.#issue();
    this.#addressee();
    this.#status('acceptance');
    this.#status('implementation');
    this.#remarks();
    this.#category();
    this.#new();
    this.#age();
    this.#group('source');
    this.#group('risk');
    this.#unknown();
  }

  get formulas(): readonly string[] {
    return this.#formulas;
  }

  #set(column: MirrorColumn, formula: string): void {
    this.#formulas[mirrorColumns.indexOf(column)] = `=${formula}`;
  }

  /** A column of this block's own; gives its cell in this line. */
  #add(formula: string): string {
    this.#formulas.push(`=${formula}`);
    return this.#at(this.#formulas.length - 1, 0);
  }

  #cell(column: MirrorColumn): string {
    return this.#at(mirrorColumns.indexOf(column), 0);
  }

  #above(column: MirrorColumn): string {
    return this.#at(mirrorColumns.indexOf(column), -1);
  }

  #at(column: number, down: number): string {
    return `$${columnLetters(column)}${String(this.#row + down)}`;
  }

  /** Which line of the block this is, from 1. */
  get #count(): string {
    const row = String(this.#row);
    return `ROWS($A$${row}:$A${row})`;
  }

  #tracker(column: number): string {
    const letters = columnLetters(column);
    return `INDEX(${this.#source.sheet}$${letters}:$${letters},${this.#cell('row')})`;
  }

  /** What stands in a column of the tracker, or is given further up; only of recommendations. */
  #text(field: Field, column: number): string {
    const own = `IFERROR(${spaced(this.#tracker(column))},"#")`;
    if (!isCarried(this.#source, field, column)) return this.#add(this.#ofData(own));
    const at = this.#formulas.length;
    const before = `IF(${this.#count}=1,"",${this.#at(at, -1)})`;
    return this.#add(`IF(${this.#cell('data')}=0,${before},IF(${own}="",${before},${own}))`);
  }

  #ofData(formula: string): string {
    return `IF(${this.#cell('data')}=0,"",${formula})`;
  }

  /** Rows for information are outside all figures. */
  #ofCounted(formula: string): string {
    return `IF(OR(${this.#cell('data')}=0,${this.#cell('category')}="info"),"",${formula})`;
  }

  #column(field: Field): number | undefined {
    return this.#source.layout.fields[field]?.column;
  }

  #list(headings: readonly [string, string], lines: readonly (readonly [string, string])[]): WordList {
    return this.#means.words.add(headings, lines);
  }

  #place(): void {
    const { sheet, header, next, key, notData } = this.#source;
    const row = `ROW(${sheet}${absolute(header, key[0] ?? 0)})+${this.#count}`;
    this.#set('row', next === null ? row : `IF(${row}<ROW(${sheet}${absolute(next, key[0] ?? 0)}),${row},0)`);
    const cells = key.map((column) => this.#tracker(column));
    this.#set('key', `IF(${this.#cell('row')}=0,"",${keyFormula(cells)})`);
    const own = this.#cell('key');
    if (notData.length === 0) this.#set('data', `IF(${own}="",0,1)`);
    else {
      const list = this.#means.words.add(
        ['not data'],
        notData.map((cell) => [cell]),
      ).words;
      this.#set('data', `IF(${own}="",0,IF(SUMPRODUCT(--(${list}=${own}))>0,0,1))`);
    }
  }

  #report(): void {
    const { reports } = this.#means;
    const column = this.#column('report');
    const line = this.#source.layout.reportLine;
    const named = line && spaced(`${this.#source.sheet}${absolute(line.row, line.column)}`);
    const own = column === undefined ? '""' : this.#text('report', column);
    this.#set('report', this.#ofData(named === null ? own : `IF(${own}="",${named},${own})`));
    const report = this.#cell('report');
    const place = `IF(${report}="",0,${meaningOf(report, reports.places, '0')})`;
    // Rows of one report mostly stand together, and looking it up is what takes time.
    const again = `AND(${this.#count}>1,${report}=${this.#above('report')})`;
    this.#set('reportAt', `IF(${again},${this.#above('reportAt')},${place})`);
  }

  /** Year and last possible day of issue. */
  #issue(): void {
    const { reports, issued } = this.#means;
    const [report, at] = [this.#cell('report'), this.#cell('reportAt')];
    const inSymbol = ['/20', '/19'].map((sign) => `VALUE(MID(${report},FIND("${sign}",${report})+1,4))`);
    const guessed = `IFERROR(${inSymbol[0] ?? ''},IFERROR(${inSymbol[1] ?? ''},"?"))`;
    const ofSymbol = this.#add(this.#ofData(`IF(${at}>0,INDEX(${reports.years},${at}),${guessed})`));
    const column = this.#column('issued');
    const endOfYear = `IF(ISNUMBER(${ofSymbol}),DATE(${ofSymbol},12,31),"?")`;
    if (column === undefined) {
      this.#set('year', this.#ofCounted(ofSymbol));
      this.#set('issued', this.#ofData(endOfYear));
      return;
    }
    const text = this.#text('issued', column);
    const number = this.#add(`IFERROR(VALUE(${text}),0)`);
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
    this.#set('year', this.#ofCounted(`IF(ISNUMBER(${ofSymbol}),${ofSymbol},IF(${text}="","?",${year}))`));
    const last = this.#add(this.#ofData(`IF(${text}="","?",${day})`));
    this.#set('issued', this.#ofData(`IF(ISNUMBER(${last}),${last},${endOfYear})`));
  }

  #addressee(): void {
    const { addresseeColumns } = this.#source.layout;
    const column = this.#column('addressee');
    if (addresseeColumns) {
      const [executive, legislative] = [addresseeColumns.executive, addresseeColumns.legislative].map((each) =>
        this.#text('text', each),
      );
      this.#set(
        'addressee',
        this.#ofData(`IF(${executive ?? ''}<>"","executive",IF(${legislative ?? ''}<>"","legislative",""))`),
      );
    } else if (column !== undefined) {
      const text = this.#text('addressee', column);
      const list = this.#list(['addressee', 'code'], addresseeWords(this.#source.rows, this.#means));
      this.#set('addressee', this.#ofData(`IF(${text}="","",${meaningOf(text, list)})`));
    }
    this.#information.push(`${this.#cell('addressee')}="other"`);
  }

  #status(kind: StatusKind): void {
    const column = this.#column(kind);
    const marks = Object.entries(this.#source.layout.marks[kind]);
    if (marks.length > 0) this.#ticks(kind, marks);
    else if (column !== undefined) {
      const text = this.#text(kind, column);
      const shared = this.#column('acceptance') === this.#column('implementation');
      const lines = statusWords(kind, this.#source.rows, shared, this.#means);
      this.#set(kind, this.#ofData(`IF(${text}="","",${meaningOf(text, this.#list([kind, 'code'], lines))})`));
      this.#information.push(`${this.#cell(kind)}="info"`);
    }
  }

  /** One mark is a status, several are none, and what is neither mark nor blank is none either. */
  #ticks(kind: StatusKind, marks: readonly (readonly [string, number])[]): void {
    const grid = gridOf(this.#source.content);
    const rows = this.#source.layout.rows.map((row) => marks.map(([, column]) => textOf(ownValue(grid, row, column))));
    const words = [
      ...new Set(this.#source.layout.rows.flatMap((row) => marks.map(([, at]) => spacedText(ownValue(grid, row, at))))),
    ];
    const list = this.#list(['mark', 'meaning'], markWords(kind, words, markHabit(rows), this.#means));
    const says = marks.map(([code, column]) => {
      const own = this.#add(this.#ofData(`IFERROR(${spaced(this.#tracker(column))},"#")`));
      const cell = this.#add(`IF(${own}="","",${meaningOf(own, list)})`);
      return { cell, code, is: `OR(${cell}="yes",${cell}=${quoted(code)})` };
    });
    const count = this.#add(says.map(({ is }) => `IF(${is},1,0)`).join('+'));
    const which = says.reduceRight((rest, { is, code }) => `IF(${is},${quoted(code)},${rest})`, '"?"');
    const stray = says.map(({ cell }) => `${cell}="?"`).join(',');
    this.#set(kind, this.#ofData(`IF(${count}=1,${which},IF(${count}>1,"?",IF(OR(${stray}),"?","")))`));
    this.#information.push(...says.map(({ cell }) => `${cell}="info"`));
  }

  #remarks(): void {
    for (const field of ['remarks', 'changeNote'] as const) {
      const column = this.#column(field);
      if (column === undefined) continue;
      const text = this.#text(field, column);
      const list = this.#list([field, 'says'], informationTexts(this.#source.rows, field, this.#means));
      this.#information.push(`${this.#add(`IF(${text}="","",${meaningOf(text, list, '""')})`)}="info"`);
    }
  }

  /** As `categoryOf`. */
  #category(): void {
    const [accepted, done] = [this.#cell('acceptance'), this.#cell('implementation')];
    const any = (cell: string, codes: readonly string[]) => codes.map((code) => `${cell}="${code}"`).join(',');
    const otherwise = `OR(${done}="overtaken",${any(accepted, ['not_accepted', 'not_relevant'])})`;
    const open = `OR(${any(accepted, ['accepted', 'partially_accepted', 'under_consideration'])},${any(done, ['not_started', 'in_progress'])})`;
    const category = `IF(${done}="implemented","implemented",IF(${otherwise},"closed_otherwise",IF(${open},"open","no_status")))`;
    this.#set('category', this.#ofData(`IF(OR(${this.#information.join(',')}),"info",${category})`));
  }

  #new(): void {
    const { novelty, reports } = this.#means;
    if (novelty === 'notes') this.#newByNote();
    if (novelty !== 'last-period' || !reports.before) return;
    const column = this.#column('number');
    const split = this.#source.layout.addresseeColumns;
    const inText = split !== null && column !== undefined && column === this.#column('text');
    const own = inText
      ? [split.executive, split.legislative].map((each) => spaced(this.#tracker(each)))
      : [column === undefined ? '""' : spaced(this.#tracker(column))];
    const first = own.length > 1 ? `IF(${own[0] ?? ''}="",${own[1] ?? ''},${own[0] ?? ''})` : (own[0] ?? '');
    const number = this.#add(this.#ofData(`IFERROR(LEFT(${first},${String(longestNumber)}),"#")`));
    const { first: begin, count, numbers } = reports.before;
    const at = this.#cell('reportAt');
    const from = `INDEX(${begin},${at})`;
    const to = `${from}+INDEX(${count},${at})-1`;
    const found = `SUMPRODUCT(--(INDEX(${numbers},${from}):INDEX(${numbers},${to})=${number}))`;
    this.#set('new', this.#ofData(`IF(${at}=0,1,IF(INDEX(${count},${at})=0,1,IF(${found}>0,0,1)))`));
  }

  #newByNote(): void {
    const column = this.#column('changeNote');
    if (column === undefined) {
      this.#set('new', this.#ofData('0'));
      return;
    }
    const text = this.#text('changeNote', column);
    const notes = new Map<string, string>();
    for (const { entries } of this.#source.rows) {
      const value = entries.changeNote?.value;
      if (typeof value !== 'string' || readChangeNote(value)?.kind !== 'new') continue;
      notes.set(alike(spacedText(value)), spacedText(value));
    }
    const list = this.#means.words.add(
      ['new'],
      [...notes.values()].map((note) => [note]),
    ).words;
    this.#set('new', this.#ofData(notes.size === 0 ? '0' : `IF(SUMPRODUCT(--(${list}=${text}))>0,1,0)`));
  }

  /** How many of the ages an open recommendation has passed. */
  #age(): void {
    const { asOf, ages } = this.#means;
    if (asOf === null) return;
    const issued = this.#cell('issued');
    const passed = ages.map((years) => `IF(${asOf}>EDATE(${issued},${String(years * 12)}),1,0)`).join('+');
    this.#set('age', `IF(${this.#cell('category')}="open",IF(ISNUMBER(${issued}),${passed},"?"),"")`);
  }

  #group(field: 'source' | 'risk'): void {
    const list = this.#means.groups[field];
    const column = this.#column(field);
    if (!list) return;
    if (column === undefined) {
      this.#set(field, this.#ofData('-1'));
      return;
    }
    const text = this.#text(field, column);
    this.#set(field, this.#ofData(`IF(${text}="",-1,${meaningOf(text, list, '0')})`));
  }

  /** Counts lines with a word that is no status, so that the first few can be found and named. */
  #unknown(): void {
    const words = `OR(${this.#cell('acceptance')}="?",${this.#cell('implementation')}="?")`;
    const counts = `IF(AND(${this.#cell('data')}=1,${this.#cell('category')}<>"info",${words}),1,0)`;
    this.#set('unknown', `N(${this.#above('unknown')})+${counts}`);
  }
}
