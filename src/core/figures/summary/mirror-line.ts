// One line of the mirror while its formulas are written: what a cell of the tracker says in this line's row, and columns
// of the line's own to the right of those that all lines have.
import type { Field } from '../../recommendation/codes';
import { columnLetters } from '../../sheet/a1';
import { type BlockSource, isCarried } from './block-source';
import { spaced } from './formulas';
import type { Mirror, MirrorColumn } from './mirror-columns';

/** A block's first line, at a row of the mirror as Excel counts it. */
export class MirrorLine {
  readonly source: BlockSource;
  readonly #row: number;
  readonly #mirror: Mirror;
  readonly #formulas: string[];
  readonly #texts = new Map<string, string>();

  constructor(source: BlockSource, row: number, mirror: Mirror) {
    this.source = source;
    this.#row = row;
    this.#mirror = mirror;
    this.#formulas = mirror.columns.map(() => '=""');
  }

  get formulas(): readonly string[] {
    return this.#formulas;
  }

  set(column: MirrorColumn, formula: string): void {
    if (this.has(column)) this.#formulas[this.#mirror.columns.indexOf(column)] = `=${formula}`;
  }

  /** Whether anybody asks for the column. */
  has(column: MirrorColumn): boolean {
    return this.#mirror.has(column);
  }

  /** A column of this block's own; gives its cell in this line. */
  add(formula: string): string {
    this.#formulas.push(`=${formula}`);
    return this.#at(this.#formulas.length - 1, 0);
  }

  cell(column: MirrorColumn): string {
    return `$${this.#mirror.letters(column)}${String(this.#row)}`;
  }

  above(column: MirrorColumn): string {
    return `$${this.#mirror.letters(column)}${String(this.#row - 1)}`;
  }

  /** The column in all lines of the block, as other sheets name it. */
  ofBlock(column: MirrorColumn): string {
    return this.#mirror.rows(column, this.#row - 1, this.source.lines);
  }

  #at(column: number, down: number): string {
    return `$${columnLetters(column)}${String(this.#row + down)}`;
  }

  /** Which line of the block this is, from 1. */
  get count(): string {
    const row = String(this.#row);
    return `ROWS($A$${row}:$A${row})`;
  }

  /** Which line of the whole mirror this is, from 1. */
  get place(): string {
    return `ROW($A${String(this.#row)})-1`;
  }

  /** The tracker's cell. */
  tracker(column: number): string {
    const letters = columnLetters(column);
    return `INDEX(${this.source.sheet}$${letters}:$${letters},${this.cell('row')})`;
  }

  /** What stands in a column of the tracker, or is given further up; only of recommendations. */
  text(field: Field, column: number): string {
    const carried = isCarried(this.source, field, column);
    const key = `${String(column)} ${String(carried)}`;
    const known = this.#texts.get(key) ?? this.#textOf(column, carried);
    this.#texts.set(key, known);
    return known;
  }

  #textOf(column: number, carried: boolean): string {
    const own = `IFERROR(${spaced(this.tracker(column))},"#")`;
    if (!carried) return this.add(this.ofData(own));
    const at = this.#formulas.length;
    const before = `IF(${this.count}=1,"",${this.#at(at, -1)})`;
    return this.add(`IF(${this.cell('data')}=0,${before},IF(${own}="",${before},${own}))`);
  }

  /** What stands in the field's column, wherever that is; two columns where the addressee is told by which is filled. */
  ownText(field: 'number' | 'text'): string {
    const column = this.column(field);
    const split = this.source.layout.addresseeColumns;
    const isSplit = split !== null && (field === 'text' || (column !== undefined && column === this.column('text')));
    if (!isSplit) {
      if (column === undefined) return '""';
      return isCarried(this.source, field, column) ? this.text(field, column) : spaced(this.tracker(column));
    }
    const [executive, legislative] = [split.executive, split.legislative].map((each) => spaced(this.tracker(each)));
    return `IF(${executive ?? ''}="",${legislative ?? ''},${executive ?? ''})`;
  }

  ofData(formula: string): string {
    return `IF(${this.cell('data')}=0,"",${formula})`;
  }

  /** Rows for information are outside all figures. */
  ofCounted(formula: string): string {
    return `IF(OR(${this.cell('data')}=0,${this.cell('category')}="info"),"",${formula})`;
  }

  column(field: Field): number | undefined {
    return this.source.layout.fields[field]?.column;
  }
}
