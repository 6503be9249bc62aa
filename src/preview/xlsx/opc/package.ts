// A package of parts with their relationships and content types (ECMA-376 part 2). Parts nobody wrote keep their bytes.
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { attribute, childrenNamed, parseXml, prefixOf, type XmlElement } from '../xml/element';
import { Patch, tag } from '../xml/write';
import { decodeText, encodeText } from './encoding';
import { relationKind, relationsPart, relativeTarget, resolveTarget } from './names';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Last word of the type: `worksheet`, `styles`, `table`... */
  readonly kind: string;
  /** Part name, or the address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The bytes are no package: not a ZIP archive, or one without content types. */
export class PackageFault extends Error {}

const typesPart = '[Content_Types].xml';
const typesUri = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationsUri = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Above this many bytes speed matters more than size. */
const largePart = 4_000_000;
/** No workbook of an office comes near; what was made to fill the memory goes beyond. */
const largestPackage = 1_000_000_000;
const stored = /\.(png|jpe?g|gif|emf|zip)$/i;

/** Throws when it is no archive, or says that it becomes far larger than a workbook is. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const filter = ({ originalSize }: { readonly originalSize: number }) => {
    total += originalSize;
    if (total > largestPackage) throw new Error('too large once unpacked');
    return true;
  };
  return unzipSync(bytes, { filter });
}

export class OpcPackage {
  readonly #parts: Map<string, Uint8Array>;
  /** Lower case → name as stored: part names are compared without regard to case. */
  readonly #names = new Map<string, string>();
  readonly #relations = new Map<string, Relation[]>();
  #types: { overrides: Map<string, string>; defaults: Map<string, string> } | null = null;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = new Map(parts);
    for (const name of parts.keys()) this.#names.set(key(name), name);
  }

  /** Throws PackageFault when the bytes are no .xlsx package. */
  static open(bytes: Uint8Array): OpcPackage {
    let files: Record<string, Uint8Array>;
    try {
      files = unzipped(bytes);
    } catch (cause) {
      throw new PackageFault('not a ZIP archive', { cause });
    }
    const opened = new OpcPackage(new Map(Object.entries(files).filter(([name]) => !name.endsWith('/'))));
    if (!opened.has(typesPart)) throw new PackageFault('no content types: not an Office file');
    return opened;
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    return this.#parts;
  }

  has(part: string): boolean {
    return this.#names.has(key(part));
  }

  bytes(part: string): Uint8Array | undefined {
    const name = this.#names.get(key(part));
    return name === undefined ? undefined : this.#parts.get(name);
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && decodeText(bytes);
  }

  /** Writes a part; a text keeps the encoding of what it replaces. */
  write(part: string, content: string | Uint8Array): void {
    const name = this.#names.get(key(part)) ?? part;
    this.#names.set(key(part), name);
    this.#parts.set(name, typeof content === 'string' ? encodeText(content, this.#parts.get(name)) : content);
  }

  /** A part that was not there, with its content type. */
  add(part: string, contentType: string, content: string | Uint8Array): void {
    this.write(part, content);
    const text = this.text(typesPart) ?? `${head}<Types xmlns="${typesUri}"/>`;
    const root = parseXml(text);
    if (this.contentType(part) === contentType) return;
    const patch = new Patch(text);
    patch.append(root, tag(`${prefixOf(root)}Override`, { PartName: `/${part}`, ContentType: contentType }));
    this.write(typesPart, patch.text());
    this.#types = null;
  }

  /** Drops a part, its relationships and its content type. Relationships to it are the caller's to remove. */
  remove(part: string): void {
    for (const gone of [part, relationsPart(part)]) {
      const name = this.#names.get(key(gone));
      if (name === undefined) continue;
      this.#parts.delete(name);
      this.#names.delete(key(gone));
    }
    this.#relations.delete(key(part));
    const text = this.text(typesPart) ?? '';
    const patch = new Patch(text);
    for (const override of childrenNamed(parseXml(text), 'Override')) {
      if (key(attribute(override, 'PartName') ?? '') === key(part)) patch.replace(override.start, override.end, '');
    }
    if (patch.changed) this.write(typesPart, patch.text());
    this.#types = null;
  }

  contentType(part: string): string | undefined {
    this.#types ??= this.#readTypes();
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.#types.overrides.get(key(part)) ?? this.#types.defaults.get(extension);
  }

  /** Makes sure that files of this extension have a content type. */
  setDefaultType(extension: string, contentType: string): void {
    if (this.contentType(`any.${extension}`) !== undefined) return;
    const text = this.text(typesPart) ?? '';
    const root = parseXml(text);
    const patch = new Patch(text);
    const element = tag(`${prefixOf(root)}Default`, { Extension: extension, ContentType: contentType });
    patch.insert(root.children[0]?.start ?? root.closeStart, element);
    this.write(typesPart, patch.text());
    this.#types = null;
  }

  #readTypes(): { overrides: Map<string, string>; defaults: Map<string, string> } {
    const root = parseXml(this.text(typesPart) ?? '');
    const pairs = (local: string, name: string, normal: (text: string) => string): [string, string][] =>
      childrenNamed(root, local).map((found) => [
        normal(attribute(found, name) ?? ''),
        attribute(found, 'ContentType') ?? '',
      ]);
    return {
      overrides: new Map(pairs('Override', 'PartName', key)),
      defaults: new Map(pairs('Default', 'Extension', (text) => text.toLowerCase())),
    };
  }

  /** Relationships of a part, in their order; `''` is the package. */
  relations(part: string): readonly Relation[] {
    const known = this.#relations.get(key(part));
    if (known) return known;
    const text = this.text(relationsPart(part));
    const read =
      text === undefined ? [] : childrenNamed(parseXml(text), 'Relationship').map((element) => relation(part, element));
    this.#relations.set(key(part), read);
    return read;
  }

  related(part: string, kind: string): Relation[] {
    return this.relations(part).filter((found) => found.kind === kind);
  }

  /** Adds a relationship and returns its id. An external target is an address and not a part. */
  relate(source: string, type: string, target: string, external = false): string {
    const existing = this.relations(source);
    const taken = new Set(existing.map(({ id }) => id));
    let number = existing.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const text = this.text(relationsPart(source)) ?? `${head}<Relationships xmlns="${relationsUri}"/>`;
    const root = parseXml(text);
    const patch = new Patch(text);
    const written = external ? target : source === '' ? target : relativeTarget(source, target);
    const mode = external ? { TargetMode: 'External' } : {};
    patch.append(root, tag(`${prefixOf(root)}Relationship`, { Id: id, Type: type, Target: written, ...mode }));
    this.write(relationsPart(source), patch.text());
    this.#relations.delete(key(source));
    return id;
  }

  /** Removes relationships of `source`; without any left, their part goes too. */
  unrelate(source: string, gone: (relation: Relation) => boolean): void {
    const part = relationsPart(source);
    const text = this.text(part);
    if (text === undefined) return;
    const patch = new Patch(text);
    const elements = childrenNamed(parseXml(text), 'Relationship');
    const removed = elements.filter((element) => gone(relation(source, element)));
    for (const element of removed) patch.replace(element.start, element.end, '');
    if (removed.length === 0) return;
    this.#relations.delete(key(source));
    if (removed.length < elements.length) this.write(part, patch.text());
    else this.remove(part);
  }

  /** A part name that is free: `stem`, a number, `extension`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** The archive. The content types come first, as OPC consumers like them. */
  save(): Uint8Array {
    const files: Zippable = {};
    const names = [...this.#parts.keys()];
    names.sort((a, b) => Number(b === typesPart) - Number(a === typesPart));
    for (const name of names) {
      const bytes = this.#parts.get(name) ?? new Uint8Array();
      const level = stored.test(name) ? 0 : bytes.length > largePart ? 1 : 6;
      files[name] = [bytes, { level, mtime: new Date(1980, 0, 1) }];
    }
    return zipSync(files);
  }
}

function key(part: string): string {
  const name = part.replaceAll('\\', '/').toLowerCase();
  return name.startsWith('/') ? name.slice(1) : name;
}

function relation(source: string, element: XmlElement): Relation {
  const type = attribute(element, 'Type') ?? '';
  const target = attribute(element, 'Target') ?? '';
  const external = attribute(element, 'TargetMode') === 'External';
  return {
    id: attribute(element, 'Id') ?? '',
    type,
    kind: relationKind(type),
    target: external ? target : resolveTarget(source, target),
    external,
  };
}
