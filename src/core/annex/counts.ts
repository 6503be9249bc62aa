// Tables of numbers, as the figures of papers print them.
import type { Cell, Row } from './document';
import { cell, say, type Writing } from './writing';

export function countCell({ words }: Writing, count: number): Cell {
  return cell([say(words.number(count))], { align: 'centre' });
}

/** A name and the numbers that belong to it. */
export function countRow(writing: Writing, kind: Row['kind'], name: Cell, counts: readonly number[]): Row {
  return { kind, cells: [name, ...counts.map((count) => countCell(writing, count))] };
}
