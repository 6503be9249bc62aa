// Text without the markup that came along with it: HTML tags and character references, comments and namespaces that
// Word leaves behind, line ends that Excel writes as _x000D_. Norm: WHATWG HTML, sections 12.1.2 (tags) and 13.5
// (character references), as far as people's texts hold them. A lone `<`, or `a < b`, is no markup.
import { characterOf } from './character-references';

/** `text` is `null` where the markup is seen but cannot be taken out with certainty. */
export interface Unmarked {
  /** The first piece of markup, as it stands there. */
  readonly markup: string;
  readonly text: string | null;
}

/** Markup in markup in markup: nobody wrote that, and unpicking it on and on would take too long. */
const mostRounds = 4;

/** `null` when the text holds no markup. Time is proportional to the length of the text. */
export function withoutMarkup(text: string): Unmarked | null {
  if (!mayHold.test(text)) return null;
  if (text.includes(richText)) return { markup: richText, text: null };
  const first = unmarkedOnce(text);
  if (first.markup === null) return null;
  let plain = first.text;
  for (let round = 1; round < mostRounds; round++) {
    const next = unmarkedOnce(plain);
    if (next.markup === null) return { markup: first.markup, text: plain };
    plain = next.text;
  }
  return { markup: first.markup, text: null };
}

const richText = String.raw`{\rtf`;
const mayHold = /<[a-z/!?]|&[a-z#]|_x000d_|\{\\rtf/i;

const htmlNames =
  'a abbr acronym address article aside b big blockquote body br center cite code col colgroup dd del dfn div dl dt em ' +
  'caption figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main mark ' +
  'meta nav nobr ol p pre q s samp script section small span strike strong style sub summary sup table tbody td tfoot th thead ' +
  'title tr tt u ul var wbr xml';
const names = new Set(htmlNames.split(' '));
/** Also what people put in angle brackets for a word to fill in: "<title>". With a value or a closing tag it is markup. */
const fillable = new Set(
  (
    'address article aside caption code figure font footer form header input label link main meta section small strong ' +
    'summary table title'
  ).split(' '),
);
const namespaces = new Set(['o', 'w', 'v', 'm', 'x', 'st1', 'st2']);
/** What begins a line of its own on a page. */
const blocks = new Set(
  (
    'address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
const cells = new Set(['td', 'th']);
/** What these hold is not for reading. */
const unread = new Set(['script', 'style', 'xml', 'head']);

// Attributes must have values: `<p 0.05 and b>` is arithmetic. Their values hold no `<`, so a tag never closed ends there.
const tag =
  /<(?<close>\/?)(?:(?<space>[a-z]\w{0,3}):)?(?<name>[a-z][a-z0-9]{0,20})(?:\s+[\w:-]{1,40}\s?=\s?(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+)|\s+(?:nowrap|noshade|compact))*\s*\/?>/iy;
const declaration = /<(?:!\[(?:if|endif)[^<>\]]{0,200}\]|!doctype[^<>]{0,200}|\?xml[^<>]{0,400})>/iy;
const reference = /&(?:#x?[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/iy;
const lineEnd = /_x000d_\n?/iy;
const next = /[<&_]/g;

interface Round {
  readonly text: string;
  readonly markup: string | null;
}

function unmarkedOnce(text: string): Round {
  const page = new Page();
  let markup: string | null = null;
  let from = 0;
  next.lastIndex = 0;
  const ends = new Ends(text);
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const piece = pieceAt(text, match.index, ends);
    if (!piece) continue;
    page.write(text.slice(from, match.index));
    page.put(piece.stands);
    from = piece.end;
    next.lastIndex = from;
    markup ??= text.slice(match.index, Math.min(piece.end, match.index + 60));
  }
  page.write(text.slice(from));
  return { text: markup === null ? text : page.text, markup };
}

/** What stands for a piece of markup when it is taken out. */
type Stands = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'line' } | { readonly kind: 'cell' };

interface Piece {
  readonly end: number;
  readonly stands: Stands;
}

const none: Stands = { kind: 'text', text: '' };

function pieceAt(text: string, at: number, ends: Ends): Piece | null {
  switch (text.charAt(at)) {
    case '&':
      return referenceAt(text, at);
    case '_': {
      const end = endOf(lineEnd, text, at);
      return end === null ? null : { end, stands: { kind: 'text', text: '\n' } };
    }
    default:
      return commentAt(text, at, ends) ?? tagAt(text, at, ends);
  }
}

function referenceAt(text: string, at: number): Piece | null {
  const end = endOf(reference, text, at);
  const character = end === null ? null : characterOf(text.slice(at + 1, end - 1));
  return end === null || character === null ? null : { end, stands: { kind: 'text', text: character } };
}

function commentAt(text: string, at: number, ends: Ends): Piece | null {
  if (text.startsWith('<!--', at)) {
    const close = ends.after('-->', at + 4);
    return close === -1 ? null : { end: close + 3, stands: none };
  }
  const end = endOf(declaration, text, at);
  return end === null ? null : { end, stands: none };
}

function tagAt(text: string, at: number, ends: Ends): Piece | null {
  tag.lastIndex = at;
  const groups = tag.exec(text)?.groups;
  if (!groups) return null;
  const end = tag.lastIndex;
  const name = (groups['name'] ?? '').toLowerCase();
  const space = groups['space']?.toLowerCase();
  if (space !== undefined) return namespaces.has(space) ? { end, stands: none } : null;
  if (!names.has(name)) return null;
  if (fillable.has(name) && end - at <= name.length + 2 && !ends.has(`</${name}>`)) return null;
  if (unread.has(name) && groups['close'] === '') {
    const close = ends.after(`</${name}>`, end);
    return { end: close === -1 ? end : close + name.length + 3, stands: { kind: 'line' } };
  }
  return { end, stands: blocks.has(name) ? { kind: 'line' } : cells.has(name) ? { kind: 'cell' } : none };
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Looks for ends that may not be there, for each of them through the text once. */
class Ends {
  readonly #text: string;
  readonly #held = new Map<string, boolean>();
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text.toLowerCase();
  }

  has(end: string): boolean {
    const known = this.#held.get(end) ?? this.#text.includes(end);
    this.#held.set(end, known);
    return known;
  }

  after(end: string, from: number): number {
    if (this.#missing.has(end)) return -1;
    const at = this.#text.indexOf(end, from);
    if (at === -1) this.#missing.add(end);
    return at;
  }
}

/** The text as a page would show it: what begins a line begins one here, and spaces beside its markup go. */
class Page {
  #parts: string[] = [];
  #pending: '' | ' ' | '\n' = '';

  get text(): string {
    return this.#parts.join('');
  }

  write(text: string): void {
    const written = this.#pending === '' ? text : text.trimStart();
    if (written === '') return;
    if (this.#parts.length > 0 && this.#pending !== '') this.#parts.push(this.#pending);
    this.#pending = '';
    this.#parts.push(written);
  }

  put(stands: Stands): void {
    if (stands.kind === 'text') {
      this.write(stands.text);
      return;
    }
    this.#trimEnd();
    this.#pending = stands.kind === 'line' || this.#pending === '\n' ? '\n' : ' ';
  }

  #trimEnd(): void {
    for (let last = this.#parts.pop(); last !== undefined; last = this.#parts.pop()) {
      const trimmed = last.trimEnd();
      if (trimmed === '') continue;
      this.#parts.push(trimmed);
      return;
    }
  }
}
