// The calculation chain lists formula cells; one that names a cell without a formula makes Excel repair the file.
// It is optional, and Excel writes a new one, so it goes as a whole: part, relationship and content type together.
import type { Saving } from './saving';

export function dropCalculationChain({ package: target, opened }: Saving): void {
  for (const { target: part } of target.related(opened.part, 'calcChain')) target.remove(part);
  target.unrelate(opened.part, ({ kind }) => kind === 'calcChain');
}
