// Telling our own writes from the user's edits where Excel does not: before ExcelApi 1.14 a change event does not say
// what triggered it.
import type { Area } from '../../core/sheet/cells';
import type { Block } from './blocks';

/** Milliseconds after which an event is no more taken for a late echo of our write. */
const echo = 5_000;

export class OwnWrites {
  #awaited: { readonly block: Block; readonly until: number }[] = [];

  #whole = new Map<string, number>();
  #added: number[] = [];
  #deleted = new Map<string, number>();

  expect(blocks: readonly Block[]): void {
    const until = performance.now() + echo;
    for (const block of blocks) this.#awaited.push({ block, until });
  }

  /** Every change of this sheet is ours for a while: it is cleared and filled as a whole. */
  expectAllOn(sheet: string): void {
    this.#whole.set(sheet, performance.now() + echo);
  }

  /** A sheet is going to be added; Excel gives it its id. */
  expectAdded(): void {
    this.#added.push(performance.now() + echo);
  }

  expectDeleted(sheet: string): void {
    this.#deleted.set(sheet, performance.now() + echo);
  }

  /** Whether the sheet that was added is ours; what is then filled in, is too. */
  heardAdded(sheet: string): boolean {
    this.#added = this.#added.filter((until) => until > performance.now());
    if (this.#added.shift() === undefined) return false;
    this.expectAllOn(sheet);
    return true;
  }

  heardDeleted(sheet: string): boolean {
    const until = this.#deleted.get(sheet) ?? 0;
    this.#deleted.delete(sheet);
    return until > performance.now();
  }

  /** Whether a change of this area is ours. An echo is heard once: the next change of the same cells is the user's. */
  heard(sheet: string, area: Area | null): boolean {
    const now = performance.now();
    this.#awaited = this.#awaited.filter(({ until }) => until > now);
    const at = this.#awaited.findIndex(({ block }) => block.sheet === sheet && area !== null && same(block, area));
    if (at < 0) return (this.#whole.get(sheet) ?? 0) > now;
    this.#awaited.splice(at, 1);
    return true;
  }
}

function same(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
