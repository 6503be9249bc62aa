// Pieces of WordprocessingML as text. Whatever stands in a cell is escaped here and nowhere else.

export type Attributes = Readonly<Record<string, string | number>>;

/** Names and keys as the format spells them; `inner` is XML already. */
export function element(name: string, attributes: Attributes = {}, ...inner: readonly string[]): string {
  return `${opening(name, attributes)}${inner.join('')}</${name}>`;
}

export function empty(name: string, attributes: Attributes = {}): string {
  return `${opening(name, attributes).slice(0, -1)}/>`;
}

/** For elements whose inside is written piece by piece. */
export function opening(name: string, attributes: Attributes = {}): string {
  let written = `<${name}`;
  for (const key in attributes) written += ` ${key}="${escaped(String(attributes[key]))}"`;
  return `${written}>`;
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const special = /[&<>"]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;

/** Without the characters that XML forbids, which cells of a workbook may hold. */
export function escaped(text: string): string {
  // Most texts hold nothing special, and there are many.
  if (!special.test(text)) return text;
  return text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element that only says one thing: `<w:jc w:val="center"/>`. */
export function val(name: string, value: string | number): string {
  return empty(name, { 'w:val': value });
}

export const wordNamespaces: Attributes = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};
