// Where two texts differ, word by word; Chinese by character. After E. Myers, "An O(ND) difference algorithm and its
// variations" (1986), on words that count as the same when they say the same (same-wording).
import { withHiddenNamed } from './hidden';
import { sameWording, wordingKey } from './same-wording';

export interface Segment {
  /** `same` shows the first text's spelling; `removed` stands in the first text only, `added` in the second. */
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

interface Word {
  /** With the spaces and unseen characters behind it. */
  readonly text: string;
  readonly key: string;
}

/** Beyond so many words removed and added, what lies between the common beginning and end is shown as replaced. */
const mostEdits = 2_000;

/** Removed before added; the texts of `same` and `removed` together are the first text, to the letter. */
export function differenceOf(before: string, after: string): readonly Segment[] {
  if (sameWording(before, after)) return before === '' ? [] : [{ kind: 'same', text: before }];
  const from = wordsOf(before);
  const to = wordsOf(after);
  let ahead = 0;
  const shorter = Math.min(from.length, to.length);
  while (ahead < shorter && from[ahead]?.key === to[ahead]?.key) ahead++;
  let behind = 0;
  while (behind < shorter - ahead && from.at(-1 - behind)?.key === to.at(-1 - behind)?.key) behind++;
  const middle = editsBetween(from.slice(ahead, from.length - behind), to.slice(ahead, to.length - behind));
  return joined([
    ...from.slice(0, ahead).map(same),
    ...withoutIslands(middle),
    ...from.slice(from.length - behind).map(same),
  ]);
}

/** How many places differ: something removed and what was put in its stead count as one. */
export function placesIn(segments: readonly Segment[]): number {
  return segments.filter(({ kind }, at) => kind !== 'same' && (segments[at - 1]?.kind ?? 'same') === 'same').length;
}

/** A difference as a sentence can tell it. */
export interface Described {
  /** From what is said to the official wording. */
  readonly segments: readonly Segment[];
  readonly places: number;
  /** The first place, with hidden characters named: what is said, and the official wording; one of them may be empty. */
  readonly first: { readonly said: string; readonly official: string };
}

export function described(said: string, official: string): Described {
  const segments = differenceOf(said, official);
  const at = Math.max(
    0,
    segments.findIndex(({ kind }) => kind !== 'same'),
  );
  const place = segments.slice(at, at + 2);
  const textOf = (kind: Segment['kind']) =>
    withHiddenNamed(place.find((each) => each.kind === kind)?.text ?? '').trim();
  return { segments, places: placesIn(segments), first: { said: textOf('removed'), official: textOf('added') } };
}

const unseen = String.raw`[\s\u00ad\u061c\u200b-\u200f\u2060\ufeff]`;
const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\p{N}]`;
// Chinese is written without spaces: each of its characters is a word.
const wordPattern = new RegExp(
  String.raw`(?:\p{Script=Han}|(?:${letter})+(?:['’](?:${letter})+)*|(?!${unseen}).)${unseen}*`,
  'gsu',
);

function wordsOf(text: string): readonly Word[] {
  const found = text.match(wordPattern) ?? [];
  const lead = text.slice(0, text.length - found.reduce((length, each) => length + each.length, 0));
  return found.map((each, at) => ({ text: at === 0 ? lead + each : each, key: wordingKey(each) }));
}

interface Edit extends Segment {
  readonly length: number;
}

function same({ text }: Word): Edit {
  return { kind: 'same', text, length: text.trim().length };
}

function editsBetween(from: readonly Word[], to: readonly Word[]): readonly Edit[] {
  const edit =
    (kind: 'removed' | 'added') =>
    (each: Word): Edit => ({ ...same(each), kind });
  const trace = from.length === 0 || to.length === 0 ? null : shortest(from, to);
  if (!trace) return [...from.map(edit('removed')), ...to.map(edit('added'))];
  const edits: Edit[] = [];
  let [x, y] = [from.length, to.length];
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const [fromX, fromY] = cameFrom(trace[depth] ?? new Int32Array(), depth, x - y);
    for (; x > Math.max(fromX, 0) && y > Math.max(fromY, 0); x--, y--) push(edits, from[x - 1], same);
    if (depth === 0) break;
    if (x === fromX) push(edits, to[fromY], edit('added'));
    else push(edits, from[fromX], edit('removed'));
    [x, y] = [fromX, fromY];
  }
  return edits.reverse();
}

function push(edits: Edit[], each: Word | undefined, make: (each: Word) => Edit): void {
  if (each) edits.push(make(each));
}

/** The furthest points before each number of edits, by diagonal; `null` when there are too many to follow. */
function shortest(from: readonly Word[], to: readonly Word[]): readonly Int32Array[] | null {
  const keys = numbered(from, to);
  const most = Math.min(from.length + to.length, mostEdits);
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let depth = 0; depth <= most; depth++) {
    // Only the diagonals that can have been reached; the middle of the copy is diagonal 0.
    trace.push(furthest.slice(most - depth, most + depth + 3));
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const at = most + 1 + diagonal;
      const down = furthest[at + 1] ?? 0;
      const right = (furthest[at - 1] ?? 0) + 1;
      let x = diagonal === -depth || (diagonal !== depth && down >= right) ? down : right;
      while (x < from.length && x - diagonal < to.length && keys.from[x] === keys.to[x - diagonal]) x++;
      furthest[at] = x;
      if (x >= from.length && x - diagonal >= to.length) return trace;
    }
  }
  return null;
}

function cameFrom(before: Int32Array, depth: number, diagonal: number): readonly [number, number] {
  const at = depth + 1 + diagonal;
  const down = before[at + 1] ?? 0;
  const right = (before[at - 1] ?? 0) + 1;
  const isDown = diagonal === -depth || (diagonal !== depth && down >= right);
  const x = isDown ? down : right - 1;
  return [x, x - (isDown ? diagonal + 1 : diagonal - 1)];
}

/** Numbers compare quicker than texts. */
function numbered(from: readonly Word[], to: readonly Word[]) {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: Word) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return { from: Int32Array.from(from, numberOf), to: Int32Array.from(to, numberOf) };
}

/** A lone short word or sign between two changes is easier to read as part of the change. */
const island = 2;

function withoutIslands(edits: readonly Edit[]): readonly Segment[] {
  return edits.flatMap((edit, at): readonly Segment[] => {
    const isAlone = edits[at - 1] !== undefined && edits[at - 1]?.kind !== 'same' && edits[at + 1]?.kind !== 'same';
    if (edit.kind !== 'same' || edit.length > island || !isAlone || edits[at + 1] === undefined) return [edit];
    return [
      { kind: 'removed', text: edit.text },
      { kind: 'added', text: edit.text },
    ];
  });
}

/** Neighbours of one kind in one piece; between two that stay, first all that goes, then all that comes. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const out: Segment[] = [];
  let removed = '';
  let added = '';
  let kept = '';
  const add = (kind: Segment['kind'], text: string) => {
    if (text !== '') out.push({ kind, text });
  };
  const flush = () => {
    add('removed', removed);
    add('added', added);
    removed = '';
    added = '';
  };
  for (const { kind, text } of segments) {
    if (kind === 'same') {
      flush();
      kept += text;
      continue;
    }
    add('same', kept);
    kept = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  add('same', kept);
  return out;
}
