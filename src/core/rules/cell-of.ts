// The cell a finding points at. A field without a cell in this row's block was not looked at, which is not the same
// as blank.
import type { BlockLayout, WorkbookLayout } from '../layout/layout';
import type { Field, StatusKind } from '../recommendation/codes';
import type { Entry, Recommendation } from '../recommendation/recommendation';
import { type CellValue, errorTexts } from '../sheet/cells';

type Where = Pick<Recommendation, 'sheet' | 'row' | 'block'>;
type Row<F extends Field> = Where & { readonly entries: Readonly<Partial<Record<F, Entry>>> };
export type Cell = Pick<Entry, 'row' | 'column' | 'value'>;

/** Where the field stands in this row; `null` when the row's block has no column for it. */
export function cellOf<F extends Field>(layout: WorkbookLayout, row: Row<F>, field: F): Cell | null {
  const entry = row.entries[field];
  if (entry) return entry;
  const block = blockOf(layout, row);
  const column = block?.fields[field]?.column ?? firstMark(block, field);
  return column === undefined ? null : { row: row.row, column, value: '' };
}

export function blockOf(layout: WorkbookLayout, row: Where): BlockLayout | undefined {
  for (const sheet of layout.sheets) if (sheet.sheet === row.sheet) return sheet.blocks[row.block];
  return undefined;
}

/** True where a status is told by one tick column per code. */
export function isTicked(block: BlockLayout | undefined, status: StatusKind): boolean {
  return firstMark(block, status) !== undefined;
}

function firstMark(block: BlockLayout | undefined, field: Field): number | undefined {
  if (!block || (field !== 'acceptance' && field !== 'implementation')) return undefined;
  const columns = Object.values(block.marks[field]);
  return columns.length === 0 ? undefined : Math.min(...columns);
}

/** True where a tick cell of the group holds something that is no mark: then the status is unclear, not missing. */
export function hasStray(row: Pick<Recommendation, 'strayMarks'>, status: StatusKind): boolean {
  return row.strayMarks.some((mark) => mark.status === status);
}

export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && errorTexts.has(value.trim());
}

export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  // Most cells begin with a visible ASCII character: no need to trim them.
  const first = value.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && value.trim() === '';
}
