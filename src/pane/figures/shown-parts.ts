// The disjoint parts a chart is made of: the open ones told apart by age where that is known.
import { countIn } from '../../tasks';
import type { CheckedFigures, FigurePart, OpenGroup } from '../../tasks';

export type ShownPart = Exclude<FigurePart, 'total' | 'new'>;

/** In the order in which they are stacked. */
export function shownParts({ figures }: CheckedFigures): readonly ShownPart[] {
  const open: readonly ShownPart[] = figures.new === null ? ['open'] : ['openNew', 'openEarlier'];
  return ['implemented', 'closedOtherwise', ...open, ...(figures.noStatus > 0 ? (['noStatus'] as const) : [])];
}

export function countOf(group: OpenGroup, part: FigurePart): number {
  return countIn(group, part) ?? 0;
}
