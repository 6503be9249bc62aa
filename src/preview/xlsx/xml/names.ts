// Namespaces of SpreadsheetML, transitional and strict (ECMA-376 parts 1 and 4), and prefix resolution while reading.

export const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};
export const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

/** The vocabulary a package is written in; what we add follows it. */
export type Dialect = typeof transitional;

export function dialectOf(mainUri: string): Dialect {
  return mainUri === strict.main ? strict : transitional;
}

export const extensionUris = {
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
  revision: 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
  threaded: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments',
  compatibility: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  vml: 'urn:schemas-microsoft-com:vml',
  vmlExcel: 'urn:schemas-microsoft-com:office:excel',
  vmlOffice: 'urn:schemas-microsoft-com:office:office',
};

export interface ResolvedName {
  readonly uri: string;
  readonly local: string;
}

/** Namespace scopes of the elements open at one moment. */
export class NameScope {
  #prefixes: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  readonly #outer: { depth: number; prefixes: ReadonlyMap<string, string>; names: Map<string, ResolvedName> }[] = [];
  #names = new Map<string, ResolvedName>();

  /** Called for each open tag; `depth` counts open elements, this one included. */
  enter(depth: number, attributes: Readonly<Record<string, string>>): void {
    let inner: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      if (name !== 'xmlns' && name[5] !== ':') continue;
      inner ??= new Map(this.#prefixes);
      inner.set(name.slice(6), attributes[name] ?? '');
    }
    if (!inner) return;
    this.#outer.push({ depth, prefixes: this.#prefixes, names: this.#names });
    this.#prefixes = inner;
    this.#names = new Map();
  }

  leave(depth: number): void {
    const last = this.#outer.at(-1);
    if (last?.depth !== depth) return;
    this.#outer.pop();
    this.#prefixes = last.prefixes;
    this.#names = last.names;
  }

  /** Name of an element; for attributes without a prefix there is no namespace, so ask `attribute`. */
  element(name: string): ResolvedName {
    const known = this.#names.get(name);
    if (known) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const resolved = { uri: this.#prefixes.get(prefix) ?? '', local: name.slice(colon + 1) };
    this.#names.set(name, resolved);
    return resolved;
  }

  attribute(name: string): ResolvedName {
    return name.includes(':') ? this.element(name) : { uri: '', local: name };
  }

  prefixes(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#prefixes);
  }
}
