// The cell that keeps a recommendation open: its implementation where that is told, else its acceptance.
import type { WorkbookLayout } from '../layout/layout';
import { type Cell, cellOf } from './cell-of';
import type { Seen } from './rule';

export function openStatusCell(layout: WorkbookLayout, row: Seen<'acceptance' | 'implementation'>): Cell | null {
  const [first, second] =
    row.implementation.kind === 'known'
      ? (['implementation', 'acceptance'] as const)
      : (['acceptance', 'implementation'] as const);
  return cellOf(layout, row, first) ?? cellOf(layout, row, second);
}
