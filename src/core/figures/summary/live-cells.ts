// Numbers of the summary: each the count of some rows now, and the formula that goes on counting them in the mirror.
import type { Category } from '../../recommendation/category';
import type { CellValue } from '../../sheet/cells';
import type { DraftCell, DraftStyle } from '../../sheet/draft';
import type { CountedRow } from '../counted';
import type { Mirror, MirrorColumn } from './mirror-columns';

/** Of some column of the mirror, what it must be: a text or number in a formula, or a reference. */
export type Conditions = Readonly<Partial<Record<MirrorColumn, string>>>;

export interface LiveNumber {
  readonly value: CellValue;
  /** Without its equals sign. */
  readonly formula: string;
}

export type RowTest = (row: CountedRow) => boolean;

export class Counter {
  readonly #rows: readonly CountedRow[];
  readonly #mirror: Mirror;

  constructor(rows: readonly CountedRow[], mirror: Mirror) {
    this.#rows = rows;
    this.#mirror = mirror;
  }

  /** `conditions` say in the mirror what `test` says of a row. */
  count(test: RowTest, conditions: Conditions): LiveNumber {
    return { value: this.#rows.filter(test).length, formula: this.asked(conditions) };
  }

  asked(conditions: Conditions): string {
    const pairs = Object.entries(conditions).map(([column, wanted]) => {
      // Object.entries forgets which keys a record has.
      return `${this.#mirror.column(column as MirrorColumn)},${wanted}`;
    });
    return `COUNTIFS(${pairs.join(',')})`;
  }
}

export function isOf(category: Category): { readonly test: RowTest; readonly conditions: Conditions } {
  return { test: (row) => row.category === category, conditions: { category: `"${category}"` } };
}

export function live({ value, formula }: LiveNumber, style: DraftStyle = 'plain'): DraftCell {
  return { value, formula: `=${formula}`, style };
}

export function text(value: string, style: DraftStyle = 'plain', span = 1): DraftCell {
  return { value, style, ...(span > 1 ? { span } : {}) };
}

export function numberOf(cell: DraftCell | null | undefined): number {
  return typeof cell?.value === 'number' ? cell.value : 0;
}
