// Strings as SpreadsheetML writes them: characters XML cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
import { childrenNamed, type XmlElement } from './xml/element';
import { escapeText, tag } from './xml/write';

const escaped = /_x([0-9A-Fa-f]{4})_/g;

export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function encodeXstring(text: string): string {
  const guarded = text.replace(escaped, (match) => `_x005F${match}`);
  return guarded.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** Text of a string item (`si`, `is`, comment `text`): its own or its runs', never the phonetic guide above them. */
export function stringItemText(item: XmlElement): string {
  let text = '';
  for (const part of item.children) {
    if (part.local === 't') text += part.text;
    else if (part.local === 'r')
      text += childrenNamed(part, 't')
        .map((found) => found.text)
        .join('');
  }
  return decodeXstring(text);
}

/** A `t` element; spaces at its edges and line ends survive only when it says so. */
export function textElement(prefix: string, text: string): string {
  const keep = /^\s|\s$|\n|\s\s/.test(text);
  return tag(`${prefix}t`, keep ? { 'xml:space': 'preserve' } : {}, escapeText(encodeXstring(text)));
}
