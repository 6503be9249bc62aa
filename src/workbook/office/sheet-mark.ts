// How a sheet that the program made is known again, in any session and by whoever opens the workbook: a hidden name of
// that sheet says which output it is and how it was left. A person who edits, renames or copies it makes it their own.
import type { CellValue } from '../../core/sheet/cells';
import type { DraftId, SheetDraft } from '../../core/sheet/draft';
import { isFormula } from './entry';

const markBegin = 'FollowUp.';
const chartBegin = `${markBegin}chart.`;

/** Names in Excel hold no hyphens. */
export function markName(id: DraftId | 'lists'): string {
  return markBegin + id.replaceAll('-', '_');
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

/** What a sheet's mark says of how it was left. */
export type MarkKind =
  /** By its values. */
  | 'values'
  /** By its values and by which of its cells compute: what they give changes with the tracker. */
  | 'live'
  /** By its name and the sheet it works for: nobody edits what is hidden, and it may be long. */
  | 'hidden';

const liveBegin = 'live ';
/** The name of the cell that describes a chart; the chart has the same name. */
export function chartMark(chart: string): string {
  return `${chartBegin}${chart.replaceAll(/[^\p{L}\p{N}_.]/gu, '_')}`;
}

export function isChartMark(name: string): boolean {
  return name.startsWith(chartBegin);
}

const hiddenBegin = 'hidden ';

export function kindOfDraft({ hidden, rows, fills }: SheetDraft): MarkKind {
  if (hidden === true) return 'hidden';
  const computes = rows.some((cells) => cells.some((cell) => cell?.formula !== undefined));
  return computes || (fills ?? []).length > 0 ? 'live' : 'values';
}

export function kindOfMark(mark: string): MarkKind {
  const stands = unturned(mark);
  if (stands.startsWith(hiddenBegin)) return 'hidden';
  return stands.startsWith(liveBegin) ? 'live' : 'values';
}

/** How a sheet came to read from right to left; no one can ask Excel, so its mark tells. */
export type Turn =
  | 'none'
  /** Its columns run that way. */
  | 'sheet'
  /** Its columns stand in reverse. */
  | 'mirrored'
  /** Only words within cells do. */
  | 'words';

const turns = { sheet: 'rtl ', mirrored: 'mirrored ', words: 'rtl-words ' } as const satisfies Partial<
  Record<Turn, string>
>;

export function turnOf(mark: string): Turn {
  const names = ['sheet', 'mirrored', 'words'] as const;
  return names.find((turn) => mark.startsWith(turns[turn])) ?? 'none';
}

export function turned(stands: string, turn: Turn): string {
  return turn === 'none' ? stands : turns[turn] + stands;
}

function unturned(mark: string): string {
  const turn = turnOf(mark);
  return turn === 'none' ? mark : mark.slice(turns[turn].length);
}

/** How a sheet of that name stands when the draft was just put there; `owner` is the first of the sheets made with it. */
export function standsOfDraft(draft: SheetDraft, name: string, owner: string): string {
  const kind = kindOfDraft(draft);
  if (kind === 'hidden') return hiddenStands(name, owner);
  return kind === 'live' ? liveStands(name, cellsOfDraft(draft)) : fingerprint(name, cellsOfDraft(draft));
}

export function hiddenStands(name: string, owner: string): string {
  return `${hiddenBegin}${fingerprint(name, [])} ${owner}`;
}

/** The name of the sheet that a hidden one works for; `null` for any other mark. */
export function worksFor(mark: string): string | null {
  return /^hidden \S+ (.*)$/s.exec(mark)?.[1] ?? null;
}

/** The mark itself, unless the sheet is a copy or was renamed. */
export function hiddenStandsNow(name: string, mark: string): string {
  return mark.startsWith(`${hiddenBegin}${fingerprint(name, [])} `) ? mark : '';
}

export function liveStands(name: string, cells: Filled): string {
  return liveBegin + fingerprint(name, cells);
}

/** Stands for any formula: Excel rewrites the references in it when rows move. */
const computed = '=';

/** In reading order. */
function cellsOfDraft(draft: SheetDraft): Filled {
  const cells = [...writtenCells(draft)];
  if (draft.fills) cells.sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return cells;
}

function* writtenCells({ rows, fills }: SheetDraft): Filled {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell) yield [row, column, cell.formula === undefined ? textAsKept(cell.value) : computed];
    }
  }
  for (const { row, column, formulas, lines } of fills ?? []) {
    for (let down = 0; down < lines; down++) {
      for (const across of formulas.keys()) yield [row + down, column + across, computed];
    }
  }
}

export function* cellsOfFormulas(
  top: number,
  left: number,
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): Filled {
  for (const [row, column, value] of cellsOfValues(top, left, values)) {
    const formula = formulas[row - top]?.[column - left] ?? '';
    yield [row, column, isFormula(formula, value) ? computed : value];
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
