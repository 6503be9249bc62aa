// Part names and relationship targets (Open Packaging Conventions, ECMA-376 part 2), without their leading slash.

/** The part a target names, seen from the part that holds the relationship (`''` is the package itself). */
export function resolveTarget(source: string, target: string): string {
  const path = decode(target.replaceAll('\\', '/').split('#')[0] ?? '');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The relative target by which `source` refers to `part`. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].map(encodeURI).join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package's own are `_rels/.rels`. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** What a relationship type is about: its last word, the same in transitional, strict and Microsoft's own types. */
export function relationKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
