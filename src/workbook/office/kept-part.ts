// One text as an XML document and back, without a DOM: the adapter also runs where there is none. Norm: XML 1.0,
// sections 2.2 (characters), 2.11 (line ends), 4.1 (references).

export const keptNamespace = 'urn:recommendation-followup:kept:1';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Characters that XML does not know must not be in the text; JSON escapes them itself. */
export function partOf(text: string): string {
  const content = text.replaceAll(/[&<>\r]/g, (character) => escapes[character] ?? character);
  return `<?xml version="1.0" encoding="UTF-8"?><kept xmlns="${keptNamespace}">${content}</kept>`;
}

/** The text of the root element, however Excel or another program wrote it down; `null` when there is none. */
export function textIn(xml: string): string | null {
  const content = /<(?<name>(?:[\w.-]+:)?kept)(?:\s[^>]*)?>(?<content>[^]*)<\/\k<name>\s*>/.exec(xml)?.groups?.[
    'content'
  ];
  if (content === undefined) return null;
  return content.replaceAll(/<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|&([^;&\s]+);/g, (whole, section, reference) => {
    if (typeof section === 'string') return section;
    return typeof reference === 'string' ? (character(reference) ?? whole) : '';
  });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(reference: string): string | null {
  const [, base, digits] = /^#(x?)([\da-f]+)$/i.exec(reference) ?? [];
  if (digits === undefined) return named[reference] ?? null;
  const code = Number.parseInt(digits, base === '' ? 10 : 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
