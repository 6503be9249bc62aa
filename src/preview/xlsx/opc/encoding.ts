// Bytes of an XML part as text and back: UTF-8 almost always, UTF-16 where the byte order mark says so (XML 1.0, F.1).

type Encoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-mark';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The text without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return new TextDecoder(encoding === 'utf-8-mark' ? 'utf-8' : encoding).decode(bytes);
}

/** In the encoding of the bytes it replaces, so that the XML declaration stays true. */
export function encodeText(text: string, replaced?: Uint8Array): Uint8Array {
  const encoding = replaced ? encodingOf(replaced) : 'utf-8';
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-mark') return new TextEncoder().encode(`\uFEFF${text}`);
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, encoding === 'utf-16le');
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
