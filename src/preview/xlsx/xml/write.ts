// Writing XML: escaping, tags, and edits spliced into a text that otherwise stays as it was.
import type { XmlElement } from './element';

export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Line ends and tabs would be read back as spaces if they stood in an attribute unescaped. */
export function escapeAttribute(text: string): string {
  if (!/[&<>\r"\n\t]/.test(text)) return text;
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

export type AttributeValue = string | number | boolean | null | undefined;

/** An element; attributes that are `null` or `undefined` are left out, truth values become 1 and 0. */
export function tag(name: string, attributes: Readonly<Record<string, AttributeValue>> = {}, inner = ''): string {
  let text = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value === null || value === undefined) continue;
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    text += ` ${key}="${escapeAttribute(written)}"`;
  }
  return inner === '' ? `${text}/>` : `${text}>${inner}</${name}>`;
}

/** Attributes of an element by the name as written, ready to be changed and written again. */
export function attributesOf(element: XmlElement): Record<string, AttributeValue> {
  return Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));
}

/** The element again with some attributes changed (`null` removes one), its content as it stands in `source`. */
export function withAttributes(
  source: string,
  element: XmlElement,
  changes: Readonly<Record<string, AttributeValue>>,
  inner = source.slice(element.openEnd, element.closeStart),
): string {
  return tag(element.name, { ...attributesOf(element), ...changes }, inner);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits of one text, given in any order, none overlapping another; several inserts at one place keep their order. */
export class Patch {
  readonly #edits: Edit[] = [];
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get changed(): boolean {
    return this.#edits.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    if (this.source.slice(start, end) !== text) this.#edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    if (text !== '') this.#edits.push({ start: at, end: at, text });
  }

  /** Changes attributes of an element's open tag and leaves its content alone. */
  setAttributes(element: XmlElement, changes: Readonly<Record<string, AttributeValue>>): void {
    const open = tag(element.name, { ...attributesOf(element), ...changes });
    this.replace(element.start, element.openEnd, element.selfClosing ? open : `${open.slice(0, -2)}>`);
  }

  /** Puts `text` behind the last child, opening an element that closed itself. */
  append(element: XmlElement, text: string): void {
    if (text === '') return;
    if (!element.selfClosing) this.insert(element.closeStart, text);
    else this.replace(element.start, element.end, tag(element.name, attributesOf(element), text));
  }

  text(): string {
    const pieces: string[] = [];
    let done = 0;
    const ordered = this.#edits.map((edit, order) => ({ edit, order }));
    ordered.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order);
    for (const { edit } of ordered) {
      if (edit.start < done) throw new Error('two edits of one XML part overlap');
      pieces.push(this.source.slice(done, edit.start), edit.text);
      done = edit.end;
    }
    pieces.push(this.source.slice(done));
    return pieces.join('');
  }
}
