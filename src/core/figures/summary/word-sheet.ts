// The hidden sheet of lists that the mirror looks words up in: each list in columns of its own, headed by what it is.
import { columnLetters } from '../../sheet/a1';
import type { CellValue } from '../../sheet/cells';
import { type DraftCell, type SheetDraft, sheetInFormula } from '../../sheet/draft';
import type { WordList } from './formulas';

/** A value, or a formula of ours with what it gives now. */
export type ListCell = CellValue | { readonly formula: string; readonly value: CellValue };

export class WordSheet {
  readonly #columns: (readonly ListCell[])[] = [];
  readonly #known = new Map<string, WordList>();

  /** Lines of one width; lists of the same content are kept once. References are absolute. */
  add(headings: readonly string[], lines: readonly (readonly ListCell[])[]): WordList {
    const key = JSON.stringify([headings.length, lines]);
    const known = this.#known.get(key);
    if (known) return known;
    const first = this.#columns.length;
    headings.forEach((heading, at) => {
      this.#columns.push([heading, ...lines.map((line) => line[at] ?? '')]);
    });
    const ranges = headings.map((_, at) => this.#range(first + at, Math.max(1, lines.length)));
    const made: WordList = { words: ranges[0] ?? '', means: ranges.slice(1) };
    this.#known.set(key, made);
    return made;
  }

  /** One value, and where it stands. */
  addCell(heading: string, value: ListCell): string {
    return this.add([heading], [[value]]).words.replace(/:.*$/, '');
  }

  #range(column: number, lines: number): string {
    const letters = columnLetters(column);
    return `${sheetInFormula('summary-words')}!$${letters}$2:$${letters}$${String(lines + 1)}`;
  }

  draft(footer: string): SheetDraft {
    const height = Math.max(1, ...this.#columns.map(({ length }) => length));
    return {
      id: 'summary-words',
      name: '_followup_words',
      rightToLeft: false,
      hidden: true,
      columns: this.#columns.map(() => ({ width: 20 })),
      rows: Array.from({ length: height }, (_, row) => this.#columns.map((column) => cellOf(column[row] ?? ''))),
      headerRow: 0,
      print: { orientation: 'landscape', footer },
    };
  }
}

function cellOf(cell: ListCell): DraftCell | null {
  if (typeof cell === 'object') return { value: cell.value, formula: cell.formula };
  return cell === '' ? null : { value: cell };
}
