// How a sheet that the program made is known again, in any session and by whoever opens the workbook: a hidden name of
// that sheet says which output it is and how it was left. A person who edits, renames or copies it makes it their own.
import type { CellValue } from '../../core/sheet/cells';
import type { DraftId, SheetDraft } from '../../core/sheet/draft';

const markBegin = 'FollowUp.';

export function markName(id: DraftId | 'lists'): string {
  return markBegin + id;
}

export function isMark(name: string): boolean {
  return name.startsWith(markBegin);
}

/** Filled cells in reading order. */
type Filled = Iterable<readonly [row: number, column: number, value: CellValue]>;

/** A short text that changes when the sheet's name or any of its values does. */
export function fingerprint(name: string, cells: Filled): string {
  const hash = new Hash();
  hash.add(name);
  let count = 0;
  for (const [row, column, value] of cells) {
    if (value === '') continue;
    hash.add(`${String(row)},${String(column)},${typeof value},${String(value)}`);
    count += 1;
  }
  return `1:${String(count)}:${hash.text}`;
}

export function* cellsOfDraft({ rows }: SheetDraft): Filled {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) if (cell) yield [row, column, textAsKept(cell.value)];
  }
}

export function* cellsOfValues(top: number, left: number, values: readonly (readonly CellValue[])[]): Filled {
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) yield [top + down, left + across, value];
  }
}

/** Excel ends a line within a cell by a line feed only. */
export function textAsKept(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : value;
}

/** FNV-1a, twice with different beginnings: what is told apart is what people type, not what somebody forges. */
class Hash {
  #first = 0x811c9dc5;
  #second = 0x9747b28c;

  add(text: string): void {
    for (let at = 0; at <= text.length; at++) {
      // The unit after the last keeps "ab","c" and "a","bc" apart.
      const unit = at < text.length ? text.charCodeAt(at) : 0x1_0000;
      this.#first = Math.imul(this.#first ^ unit, 0x01000193);
      this.#second = Math.imul(this.#second ^ unit, 0x85ebca6b) ^ (this.#second >>> 13);
    }
  }

  get text(): string {
    return [this.#first, this.#second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
