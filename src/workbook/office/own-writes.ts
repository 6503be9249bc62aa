// Telling our own writes from the user's edits where Excel does not: before ExcelApi 1.14 a change event does not say
// what triggered it.
import type { Area } from '../../core/sheet/cells';
import type { Block } from './blocks';

/** Milliseconds after which an event is no more taken for a late echo of our write. */
const echo = 5_000;

export class OwnWrites {
  #awaited: { readonly block: Block; readonly until: number }[] = [];

  expect(blocks: readonly Block[]): void {
    const until = performance.now() + echo;
    for (const block of blocks) this.#awaited.push({ block, until });
  }

  /** Whether a change of this area is ours. An echo is heard once: the next change of the same cells is the user's. */
  heard(sheet: string, area: Area | null): boolean {
    const now = performance.now();
    this.#awaited = this.#awaited.filter(({ until }) => until > now);
    const at = this.#awaited.findIndex(({ block }) => block.sheet === sheet && area !== null && same(block, area));
    if (at < 0) return false;
    this.#awaited.splice(at, 1);
    return true;
  }
}

function same(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
