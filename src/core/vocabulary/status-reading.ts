// What a status word means in a scheme. A word is known or it is not: a near miss is a suggestion, never a reading, and
// never one of another meaning (terms.md section 1.3: no aplicable and no aplicada are one letter apart).
import type { CodesOf, StatusCode, StatusKind } from '../recommendation/codes';
import type { StatusOf, StatusReading } from '../recommendation/recommendation';
import { editDistance, slipsAllowed } from './edit-distance';
import { fold, foldings } from './fold';
import { isUnclear, saysNothing } from './other-words';
import type { Meaning, Scheme, StatusTerm, WordMapping } from './scheme';
import { schemes } from './schemes';

interface KnownWord<Code> {
  readonly code: Code;
  readonly word: string;
}
type Dictionary<Code> = ReadonlyMap<string, KnownWord<Code>>;

const statusKinds: readonly StatusKind[] = ['acceptance', 'implementation'];

/**
 * Reads a status cell. `mapping` is what the workbook itself says its words mean and comes first. `nearest` is only
 * given where one known word is clearly the nearest and no word of another meaning is as near.
 */
export function recogniseStatus<K extends StatusKind>(
  scheme: Scheme,
  kind: K,
  word: string,
  mapping: WordMapping,
): StatusOf<K> {
  const trimmed = word.trim();
  if (trimmed === '') return { kind: 'blank' };
  const mapped = mappedCode(mapping, kind, trimmed);
  if (mapped === 'none') return { kind: 'blank' };
  const terms = termsOf(scheme, kind);
  const own = mapped === null ? undefined : terms.find((term) => term.code === mapped);
  if (own) return { kind: 'known', code: own.code, word: trimmed };
  const read = memory(scheme, kind);
  const found = read.get(trimmed) ?? readOnce(scheme, kind, trimmed);
  if (read.size < 50_000) read.set(trimmed, found);
  return found;
}

function readOnce<K extends StatusKind>(scheme: Scheme, kind: K, word: string): StatusOf<K> {
  const found = lookUp(dictionary(scheme, kind), word);
  if (found) return { kind: 'known', code: found.code, word };
  if (saysNothing(word)) return { kind: 'blank' };
  const nearest = isKnownElsewhere(word) || isUnclear(word) ? null : nearestWord(scheme, kind, word);
  return { kind: 'unknown', word, nearest };
}

/** The code a word has in any shipped scheme, such as the header of a tick column; `null` for other words. */
export function statusWord<K extends StatusKind>(kind: K, word: string): CodesOf[K] | null {
  return lookUp(dictionary(schemes.general, kind), word)?.code ?? null;
}

export function termsOf<K extends StatusKind>(scheme: Scheme, kind: K): readonly StatusTerm<CodesOf[K]>[] {
  // TypeScript cannot tell that a scheme's terms are of the codes of the key they are read by.
  return scheme[kind] as readonly StatusTerm<StatusCode>[] as readonly StatusTerm<CodesOf[K]>[];
}

// In front of a status word in a whole sentence; what is left must itself be known, so a "not" is never lost.
const frame =
  /^(?:the )?recommendation(?: (?:is|was|has been))? |^(?:it )?(?:is|was|has been|have been) |^(?:la )?recommandation (?:est |a ete )?|^(?:est|sont|a ete|ont ete) |^(?:la )?recomendacion (?:esta |ha sido |fue )?|^(?:esta|ha sido|han sido) |^рекомендация |^التوصيه |^(?:本|该)?建议(?:已被)?/u;

function lookUp<Code>(known: Dictionary<Code>, word: string): KnownWord<Code> | null {
  const forms = foldings(word);
  for (const form of forms) {
    const found = known.get(form);
    if (found) return found;
  }
  for (const form of forms) {
    const bare = form.replace(frame, '');
    const found = bare === form ? undefined : known.get(bare);
    if (found) return found;
  }
  return null;
}

function isKnownElsewhere(word: string): boolean {
  return statusKinds.some((kind) => lookUp(dictionary(schemes.general, kind), word) !== null);
}

function mappedCode(mapping: WordMapping, kind: StatusKind, word: string): Meaning | null {
  if (mapping.size === 0) return null;
  const found = mapping.get(word) ?? mappedAlike(mapping, fold(word));
  return (typeof found === 'object' ? found[kind] : found) ?? null;
}

function mappedAlike(mapping: WordMapping, folded: string) {
  for (const [written, means] of mapping) if (fold(written) === folded) return means;
  return undefined;
}

const dictionaries = new WeakMap<Scheme, Record<StatusKind, Dictionary<StatusCode>>>();

function dictionary<K extends StatusKind>(scheme: Scheme, kind: K): Dictionary<CodesOf[K]> {
  let both = dictionaries.get(scheme);
  if (!both) {
    both = { acceptance: listWords(scheme.acceptance), implementation: listWords(scheme.implementation) };
    dictionaries.set(scheme, both);
  }
  return both[kind] as Dictionary<CodesOf[K]>;
}

/** A word listed under two codes belongs to neither. */
function listWords<Code>(terms: readonly StatusTerm<Code>[]): Dictionary<Code> {
  const words = new Map<string, KnownWord<Code>>();
  const double = new Set<string>();
  for (const { code, label, synonyms } of terms) {
    for (const word of [...Object.values(label), ...Object.values(synonyms).flat()]) {
      for (const form of [fold(word), foldings(word)[1]]) {
        if (form === undefined) continue;
        const other = words.get(form);
        if (other && other.code !== code) double.add(form);
        else if (!other) words.set(form, { code, word });
      }
    }
  }
  for (const form of double) words.delete(form);
  return words;
}

const memories = new WeakMap<Scheme, Record<StatusKind, Map<string, StatusReading<StatusCode>>>>();

function memory<K extends StatusKind>(scheme: Scheme, kind: K): Map<string, StatusOf<K>> {
  let both = memories.get(scheme);
  if (!both) {
    both = { acceptance: new Map(), implementation: new Map() };
    memories.set(scheme, both);
  }
  return both[kind] as Map<string, StatusOf<K>>;
}

/** Pairs of opposite meaning that differ by a letter or two; a slip in one of them proves nothing. */
const traps =
  /^(?:non? |in)?appli(?:c|qu)|^no aplica|^не ?примен|^неактуал|^не (?:выполн|принят)|^لا ?تنطبق|^لم تطبق|^不适用/u;
const negative =
  /^(?:not |non[ -]|no |un(?=acc|impl|app|agr|sup)|dis(?=agr|app)|in(?=appl|cumpl)|не |غير |لم |لا |pas |sin |n'a |n'ont )|不|未|没|拒| not | pas | no | не | non /u;

function nearestWord<K extends StatusKind>(
  scheme: Scheme,
  kind: K,
  word: string,
): { code: CodesOf[K]; word: string } | null {
  const forms = foldings(word);
  const form = forms.at(-1) ?? '';
  if (form.length > 48 || forms.some((each) => traps.test(each))) return null;
  const limit = slipsAllowed(form);
  if (limit === 0) return null;
  const isNegative = negative.test(form);
  let best: KnownWord<CodesOf[K]> | null = null;
  let bestDistance = limit + 1;
  for (const [known, entry] of dictionary(scheme, kind)) {
    if (negative.test(known) !== isNegative || traps.test(known)) continue;
    const distance = editDistance(form, known, bestDistance - 1);
    if (distance < bestDistance) {
      best = entry;
      bestDistance = distance;
    }
  }
  if (!best || isNearOther(form, best.code, bestDistance)) return null;
  return { code: best.code, word: best.word };
}

/** True when a word of another meaning, of either kind, is as near as the best of this one. */
function isNearOther(form: string, code: StatusCode, distance: number): boolean {
  return statusKinds.some((kind) => {
    for (const [known, entry] of dictionary(schemes.general, kind) as Dictionary<StatusCode>) {
      if (entry.code !== code && editDistance(form, known, distance) <= distance) return true;
    }
    return false;
  });
}
