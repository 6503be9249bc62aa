// Bytes to text. The mark at the beginning says what it is (WHATWG Encoding); without one, UTF-8 if it is that to the
// last byte, which other encodings hardly ever are by chance; only then what the server declared.

/** `null` when it is text in no way that can be known. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | null {
  const marked = encodingByMark(bytes);
  if (marked === 'utf-32') return null;
  if (marked !== null) return strictly(bytes, marked);
  const wide = encodingByZeros(bytes);
  if (wide !== null) return strictly(bytes, wide);
  return strictly(bytes, 'utf-8') ?? (declared === null ? null : strictly(bytes, declared));
}

/** The charset of a content type, lower case; `null` where it names none. */
export function charsetOf(contentType: string | null): string | null {
  const match = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

type Marked = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

function encodingByMark(bytes: Uint8Array): Marked | null {
  const starts = (...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) return 'utf-32';
  if (starts(0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return null;
}

/** JSON and the header of a table begin with ASCII, which UTF-16 writes with a zero on one side. */
function encodingByZeros(bytes: Uint8Array): Marked | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  return null;
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
