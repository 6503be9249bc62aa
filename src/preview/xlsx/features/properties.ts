// Title, author and the like: core properties (ECMA-376 part 2, 11) and the manager and company of the extended ones.
import type { OpcPackage, Relation } from '../opc/package';
import { parseXml, prefixOf } from '../xml/element';
import { escapeText, Patch, tag } from '../xml/write';

/** Name in Excel.DocumentProperties → local name in its part. */
const core: Readonly<Record<string, string>> = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  comments: 'description',
  lastAuthor: 'lastModifiedBy',
  category: 'category',
  revisionNumber: 'revision',
  creationDate: 'created',
};
const extended: Readonly<Record<string, string>> = { manager: 'Manager', company: 'Company' };

function parts(source: OpcPackage): { part: string; names: Readonly<Record<string, string>> }[] {
  const ends = (kind: string) => (relation: Relation) =>
    relation.kind.toLowerCase() === kind && source.has(relation.target);
  const relations = source.relations('');
  const found = [
    { part: relations.find(ends('core-properties'))?.target, names: core },
    { part: relations.find(ends('extended-properties'))?.target, names: extended },
  ];
  return found.flatMap(({ part, names }) => (part === undefined ? [] : [{ part, names }]));
}

export function readProperties(source: OpcPackage): Map<string, string> {
  const properties = new Map<string, string>();
  for (const { part, names } of parts(source)) {
    const root = parseXml(source.text(part) ?? '');
    for (const name in names) {
      const element = root.children.find(({ local }) => local === names[name]);
      if (element) properties.set(name, element.text);
    }
  }
  return properties;
}

const elements: Readonly<Record<string, string>> = { title: 'dc', subject: 'dc', creator: 'dc', description: 'dc' };

/** Writes properties that differ from the opened ones into the parts that hold them. */
export function writeProperties(properties: ReadonlyMap<string, string>, target: OpcPackage): void {
  const before = readProperties(target);
  for (const { part, names } of parts(target)) {
    const source = target.text(part) ?? '';
    const root = parseXml(source);
    const patch = new Patch(source);
    for (const name in names) {
      const value = properties.get(name);
      const local = names[name] ?? '';
      if (value === undefined || value === before.get(name)) continue;
      const element = root.children.find((found) => found.local === local);
      if (element) patch.replace(element.start, element.end, tag(element.name, {}, escapeText(value)));
      else if (names === core && elements[local]) {
        patch.insert(
          root.closeStart,
          tag(`dc:${local}`, { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, escapeText(value)),
        );
      } else patch.insert(root.closeStart, tag(prefixOf(root) + local, {}, escapeText(value)));
    }
    if (patch.changed) target.write(part, patch.text());
  }
}
