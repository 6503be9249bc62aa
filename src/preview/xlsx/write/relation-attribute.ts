// How to write `r:id` inside a document: with the prefix it declares for relationships, else with a declaration.
import { declaredPrefix, type XmlElement } from '../xml/element';

export function relationAttribute(
  root: XmlElement,
  uri: string,
): { name: string; attributes: Readonly<Record<string, string>> } {
  const prefix = declaredPrefix(root, uri);
  return prefix === null ? { name: 'r:id', attributes: { 'xmlns:r': uri } } : { name: `${prefix}id`, attributes: {} };
}
