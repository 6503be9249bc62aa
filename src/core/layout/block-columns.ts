// The columns of a block, as the search for its rows needs them.
import type { BlockLayout } from './layout';

export interface BlockColumns {
  /** Columns that hold the recommendation's text: one, or two where the addressee is told by the column. */
  readonly text: readonly number[];
  /** The column of numbers alone; `null` where the number stands in another field's column. */
  readonly number: number | null;
  readonly isSerialNumber: boolean;
  readonly numberIsInText: boolean;
  readonly report: number | null;
  /** Status columns and tick columns. */
  readonly status: readonly number[];
  /** Every column that means something. */
  readonly all: ReadonlySet<number>;
}

export type Recognised = Pick<BlockLayout, 'fields' | 'marks' | 'addresseeColumns'>;

export function blockColumns({ fields, marks, addresseeColumns }: Recognised, isSerialNumber: boolean): BlockColumns {
  const column = (field: keyof typeof fields) => fields[field]?.column ?? null;
  const text = addresseeColumns
    ? [addresseeColumns.executive, addresseeColumns.legislative]
    : [column('text')].filter((each) => each !== null);
  const number = column('number');
  const isShared = number !== null && (number === column('report') || text.includes(number));
  const ticks = [...Object.values(marks.acceptance), ...Object.values(marks.implementation)];
  const status = [column('acceptance'), column('implementation')].filter((each) => each !== null).concat(ticks);
  return {
    text,
    number: isShared ? null : number,
    isSerialNumber,
    numberIsInText: number !== null && text.includes(number),
    report: column('report'),
    status,
    all: new Set([...Object.values(fields).map((field) => field.column), ...text, ...status]),
  };
}
