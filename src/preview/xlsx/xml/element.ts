// A small part, or a small piece of a large one, as a tree whose elements know where they stand in the text.
import { extensionUris, strict, transitional } from './names';
import { scanXml, type OpenTag } from './scan';
import type { NameScope } from './names';

export interface XmlAttribute {
  readonly name: string;
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** Character data directly inside, joined. */
  text: string;
  /** Offsets of the open tag; `openEnd` follows its `>`. */
  readonly start: number;
  readonly openEnd: number;
  /** Offsets of the close tag; all three equal when the element closes itself. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
}

export function newElement(tag: OpenTag, scope: NameScope): XmlElement {
  const attributes = Object.entries(tag.attributes).map(([name, value]) => ({ name, value, ...scope.attribute(name) }));
  const { name, local, uri, start, end, selfClosing } = tag;
  return {
    name,
    local,
    uri,
    attributes,
    children: [],
    text: '',
    start,
    openEnd: end,
    closeStart: end,
    end,
    selfClosing,
  };
}

export class TreeBuilder {
  root: XmlElement | null = null;
  readonly #open: XmlElement[] = [];

  get depth(): number {
    return this.#open.length;
  }

  open(tag: OpenTag, scope: NameScope): XmlElement {
    const element = newElement(tag, scope);
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
    return element;
  }

  close(start: number, end: number): void {
    const element = this.#open.pop();
    if (!element) return;
    element.closeStart = start;
    element.end = end;
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }
}

/** The document element. Throws XmlFault when the text is not well-formed. */
export function parseXml(source: string, outer?: Readonly<Record<string, string>>): XmlElement {
  const builder = new TreeBuilder();
  scanXml(source, builder, outer);
  if (!builder.root) throw new Error('an XML part is empty');
  return builder.root;
}

/** Value of an attribute without a prefix. */
export function attribute(element: XmlElement | undefined, local: string): string | undefined {
  return element?.attributes.find((found) => found.uri === '' && found.local === local)?.value;
}

/** Value of an attribute in the relationships namespace, such as `r:id`. */
export function relationId(element: XmlElement | undefined, local = 'id'): string | undefined {
  const uris = [transitional.relationships, strict.relationships];
  return element?.attributes.find((found) => found.local === local && uris.includes(found.uri))?.value;
}

export function attributeIn(element: XmlElement | undefined, uri: string, local: string): string | undefined {
  return element?.attributes.find((found) => found.uri === uri && found.local === local)?.value;
}

/** First child of that name; by default in its parent's namespace, which is so throughout SpreadsheetML. */
export function child(element: XmlElement | undefined, local: string, uri = element?.uri): XmlElement | undefined {
  return element?.children.find((found) => found.local === local && found.uri === uri);
}

export function childrenNamed(element: XmlElement | undefined, local: string, uri = element?.uri): XmlElement[] {
  return element?.children.filter((found) => found.local === local && found.uri === uri) ?? [];
}

/** All elements of that local name below, in document order, whatever their namespace. */
export function descendants(element: XmlElement | undefined, local: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((found) => [...(found.local === local ? [found] : []), ...descendants(found, local)]);
}

/** xsd:boolean; `fallback` where the attribute is absent. */
export function flag(element: XmlElement | undefined, local: string, fallback = false): boolean {
  const value = attribute(element, local);
  if (value === undefined) return fallback;
  return value === '1' || value === 'true' || value === 'on';
}

export function numeric(element: XmlElement | undefined, local: string): number | undefined {
  const value = attribute(element, local);
  if (value === undefined) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Prefix of the element, with its colon; what is inserted beside it repeats it. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** The prefix declared on the element for a namespace, with its colon; `null` when there is none. */
export function declaredPrefix(element: XmlElement, uri: string): string | null {
  for (const found of element.attributes) {
    if (found.value === uri && found.name.startsWith('xmlns:')) return `${found.name.slice(6)}:`;
  }
  return null;
}

/** Contents of extension elements (`extLst/ext`), whatever their URI. */
export function extensions(element: XmlElement | undefined): XmlElement[] {
  return childrenNamed(child(element, 'extLst'), 'ext').flatMap((extension) => extension.children);
}

export function isCompatibilityChoice(element: XmlElement): boolean {
  return element.uri === extensionUris.compatibility;
}
