// Removing a sheet: its part, what only it refers to, and every relationship on the way.
import type { OpcPackage } from '../opc/package';
import type { Saving } from './saving';

export function removeSheetParts({ package: target, opened }: Saving, part: string): void {
  target.unrelate(opened.part, (relation) => !relation.external && relation.target === part);
  removeUnreferenced(target, part);
}

/** Drops a part and, one by one, the parts that nothing refers to any more. */
export function removeUnreferenced(target: OpcPackage, part: string): void {
  const owned = target.relations(part).filter(({ external }) => !external);
  target.remove(part);
  for (const { target: next } of owned)
    if (target.has(next) && !isReferenced(target, next)) removeUnreferenced(target, next);
}

function isReferenced(target: OpcPackage, part: string): boolean {
  const sources = ['', ...target.parts.keys()].filter((name) => !name.endsWith('.rels'));
  return sources.some((source) =>
    target.relations(source).some((relation) => !relation.external && relation.target === part),
  );
}
