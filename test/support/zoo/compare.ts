// Two packages held against each other with another reader than ours (xmldom), so that our own mistakes show.
import { DOMParser, type Element as XmlElement, type Node as XmlNode } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type Parts = Readonly<Record<string, Uint8Array>>;

/** Parts that differ, were added or are gone, in alphabetical order. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !sameBytes(a[name], b[name])).sort();
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a?.length === b?.length && a?.every((byte, index) => byte === b?.[index]) === true;
}

export function documentOf(bytes: Uint8Array, part: string): XmlElement {
  const content = unzipSync(bytes)[part];
  if (!content) throw new Error(`no part ${part}`);
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(strFromU8(content), 'text/xml').documentElement;
  if (!root) throw new Error(`${part} is empty`);
  return root;
}

/** One line per element: its path, attributes in alphabetical order, and text; white space between elements is nothing. */
export function outline(element: XmlElement, path = ''): string[] {
  const own = `${path}/${element.namespaceURI ?? ''}:${element.localName ?? ''}`;
  const attributes = [...element.attributes]
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => `${name}=${value}`);
  const children = [...element.childNodes].filter(isElement);
  const text = children.length > 0 ? '' : (element.textContent ?? '');
  return [`${own}[${attributes.sort().join(' ')}] ${text}`, ...children.flatMap((child) => outline(child, own))];
}

function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1;
}

/** Cells of a sheet part by address (positions that the file leaves out are counted), each as its outline. */
export function cellsOf(sheet: XmlElement): Map<string, string> {
  const cells = new Map<string, string>();
  const rows = elementsNamed(sheet, 'row');
  let rowNumber = 0;
  for (const row of rows) {
    rowNumber = Number(row.getAttribute('r') ?? rowNumber + 1);
    let column = 0;
    for (const cell of elementsNamed(row, 'c')) {
      const address = cell.getAttribute('r');
      column = address === null ? column + 1 : letters(address);
      const inner = [...cell.childNodes].filter(isElement).flatMap((child) => outline(child));
      const attributes = ['s', 't'].map((name) => cell.getAttribute(name) ?? '').join(',');
      cells.set(`${String.fromCharCode(64 + column)}${rowNumber}`, `${attributes} ${inner.join('\n')}`);
    }
  }
  return cells;
}

/** `AB12` → 28. */
function letters(address: string): number {
  let column = 0;
  for (const letter of Array.from(address.replace(/\d+/, ''))) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function elementsNamed(element: XmlElement, local: string): XmlElement[] {
  return [...element.getElementsByTagName('*')].filter((found): found is XmlElement => found.localName === local);
}

/** The outline of a sheet part without its cells. */
export function surroundings(sheet: XmlElement): string[] {
  return outline(sheet).filter((line) => !line.includes(':sheetData/'));
}

/** What a strict reader would complain of: relationships to nothing, parts without a type, types without a part. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const faults: string[] = [];
  const types = documentOf(bytes, '[Content_Types].xml');
  const overrides = elementsNamed(types, 'Override').map((found) => found.getAttribute('PartName') ?? '');
  const defaults = new Set(
    elementsNamed(types, 'Default').map((found) => found.getAttribute('Extension')?.toLowerCase()),
  );
  for (const name of overrides)
    if (!parts[name.slice(1)]) faults.push(`a content type for ${name}, which is not there`);
  if (new Set(overrides).size < overrides.length) faults.push('two content types for one part');
  for (const name of Object.keys(parts)) {
    if (name === '[Content_Types].xml') continue;
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (!overrides.includes(`/${name}`) && !defaults.has(extension)) faults.push(`no content type for ${name}`);
    if (name.endsWith('.rels')) faults.push(...relationFaults(bytes, parts, name));
  }
  return faults;
}

function relationFaults(bytes: Uint8Array, parts: Parts, name: string): string[] {
  const faults: string[] = [];
  const folder = name.slice(0, name.indexOf('_rels/'));
  const source = folder + name.slice(name.indexOf('_rels/') + 6, -5);
  if (source !== '' && !parts[source]) faults.push(`relationships of ${source}, which is not there`);
  const relations = elementsNamed(documentOf(bytes, name), 'Relationship');
  const ids = relations.map((found) => found.getAttribute('Id'));
  if (new Set(ids).size < ids.length) faults.push(`an id twice in ${name}`);
  for (const relation of relations) {
    if (relation.getAttribute('TargetMode') === 'External') continue;
    const target = new URL(relation.getAttribute('Target') ?? '', `http://package/${folder}`).pathname.slice(1);
    if (!parts[decodeURIComponent(target)]) faults.push(`${name} leads to ${target}, which is not there`);
  }
  return faults;
}
