// Merged cells (`mergeCells`, ECMA-376 part 1, 18.3.1.55).
import type { Area } from '../../../core/sheet/cells';
import { attribute, child, childrenNamed, type XmlElement } from '../xml/element';
import { tag } from '../xml/write';
import { readAreas, writeArea } from './areas';

export function readMerges(worksheet: XmlElement): Area[] {
  return childrenNamed(child(worksheet, 'mergeCells'), 'mergeCell').flatMap((merge) =>
    readAreas(attribute(merge, 'ref')),
  );
}

export function writeMerges(merges: readonly Area[], prefix: string): string {
  if (merges.length === 0) return '';
  const inner = merges.map((area) => tag(`${prefix}mergeCell`, { ref: writeArea(area) })).join('');
  return tag(`${prefix}mergeCells`, { count: merges.length }, inner);
}
