// Characters that HTML writes by name or number: those that texts of offices hold. Norm: WHATWG HTML, section 13.5.
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009',
  ndash: '–', mdash: '—', minus: '−', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«',
  raquo: '»', hellip: '…', bull: '•', middot: '·', sect: '§', para: '¶', deg: '°', plusmn: '±', times: '×', divide: '÷',
  frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', ordf: 'ª', ordm: 'º', iexcl: '¡', iquest: '¿', copy: '©',
  reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥', cent: '¢', larr: '←', rarr: '→', le: '≤', ge: '≥', ne: '≠',
  zwj: '\u200d', zwnj: '\u200c', lrm: '\u200e', rlm: '\u200f', shy: '\u00ad',
  AElig: 'Æ', aelig: 'æ', OElig: 'Œ', oelig: 'œ', szlig: 'ß', Oslash: 'Ø', oslash: 'ø',
}; // prettier-ignore

/** Combining marks by the ends of names such as `eacute`. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327', ring: '\u030a',
  caron: '\u030c',
}; // prettier-ignore

/** What stands between `&` and `;`. `null` for names not known here and for numbers that are no character of a text. */
export function characterOf(reference: string): string | null {
  if (reference.startsWith('#')) return numbered(reference.slice(1));
  const known = Object.hasOwn(named, reference) ? named[reference] : undefined;
  if (known !== undefined) return known;
  const accent = accents[reference.slice(1)];
  if (accent === undefined) return null;
  const letter = `${reference.slice(0, 1)}${accent}`.normalize('NFC');
  return letter.length === 1 ? letter : null;
}

function numbered(digits: string): string | null {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  if (!Number.isInteger(code) || code < 9 || code > 0x10ffff) return null;
  if (code === 10 || code === 13) return '\n';
  const isControl = (code < 32 && code !== 9) || (code >= 0x7f && code < 0xa0);
  return isControl || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);
}
