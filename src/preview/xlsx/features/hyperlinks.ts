// Hyperlinks on cells (ECMA-376 part 1, 18.3.1.47): addresses stand in relationships, places of the workbook in the sheet.
import { parseArea } from '../../../core/sheet/a1';
import type { HyperlinkModel } from '../../model/sheet-model';
import type { OpcPackage } from '../opc/package';
import { attribute, child, childrenNamed, prefixOf, relationId, type XmlElement } from '../xml/element';
import { tag, withAttributes } from '../xml/write';
import { relationAttribute } from '../write/relation-attribute';
import { writeArea } from './areas';

export function readHyperlinks(worksheet: XmlElement, source: OpcPackage, part: string): HyperlinkModel[] {
  return elements(worksheet).flatMap((element) => readHyperlink(element, source, part) ?? []);
}

function elements(worksheet: XmlElement): XmlElement[] {
  return childrenNamed(child(worksheet, 'hyperlinks'), 'hyperlink');
}

function readHyperlink(element: XmlElement, source: OpcPackage, part: string): HyperlinkModel | null {
  const area = parseArea(attribute(element, 'ref') ?? '');
  const id = relationId(element);
  const relation = id === undefined ? undefined : source.relations(part).find((found) => found.id === id);
  return (
    area && {
      area,
      address: relation?.target ?? '',
      subAddress: attribute(element, 'location') ?? '',
      screenTip: attribute(element, 'tooltip') ?? '',
    }
  );
}

/** The `hyperlinks` element; relationships nobody uses any more are dropped, new ones added. */
export function writeHyperlinks(
  links: readonly HyperlinkModel[],
  worksheet: XmlElement,
  text: string,
  target: OpcPackage,
  part: string,
  relationships: string,
): string {
  const opened = elements(worksheet).map((element) => ({ element, link: readHyperlink(element, target, part) }));
  const same = (a: HyperlinkModel, b: HyperlinkModel | null): boolean => {
    return b !== null && a.address === b.address && a.subAddress === b.subAddress && a.screenTip === b.screenTip;
  };
  const prefix = prefixOf(worksheet);
  const { name, attributes } = relationAttribute(worksheet, relationships);
  const used = new Set<string>();
  const written = links.map((link) => {
    const at = opened.findIndex(({ link: old }) => same(link, old));
    const kept = at < 0 ? undefined : opened.splice(at, 1)[0];
    if (kept) {
      used.add(relationId(kept.element) ?? '');
      return withAttributes(text, kept.element, { ref: writeArea(link.area) });
    }
    const id = link.address === '' ? null : target.relate(part, `${relationships}/hyperlink`, link.address, true);
    if (id !== null) used.add(id);
    const related = id === null ? {} : { ...attributes, [name]: id };
    const stated = { location: link.subAddress || null, tooltip: link.screenTip || null };
    return tag(`${prefix}hyperlink`, { ref: writeArea(link.area), ...related, ...stated });
  });
  target.unrelate(part, (relation) => relation.kind === 'hyperlink' && !used.has(relation.id));
  return written.length === 0 ? '' : tag(`${prefix}hyperlinks`, {}, written.join(''));
}
