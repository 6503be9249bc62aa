// What a comment says about progress: every phrase of a known class, in reading order, cited as it was typed.
import type { Language } from '../../recommendation/codes';
import { holds } from './find-phrases';
import { blank, type PlainText, plainText } from './plain-text';
import { citedTo, clauseAround, contextAround, covered, type Sentence, sentencesOf } from './sentences';
import { type ProgressClass, type ProgressExpressions, progressExpressions } from './progress-phrases';

/** Classes that say something; the others only change what is made of their sentence. */
export const progressKinds = [
  'nothingLeft',
  'notBegun',
  'unfinished',
  'future',
  'underWay',
  'begun',
  'whole',
  'finished',
  'steps',
] as const satisfies readonly ProgressClass[];
export type ProgressKind = (typeof progressKinds)[number];

export interface Sighting {
  readonly kind: ProgressKind;
  /** As typed. */
  readonly words: string;
  /** The sentence it stands in, of a long one the clause, as typed. */
  readonly clause: string;
  /** Where it begins. */
  readonly from: number;
  /** Its sentence is the comment's last. */
  readonly inLast: boolean;
  /** Its sentence speaks of what follows when all is done. */
  readonly upkeep: boolean;
  /** Its sentence speaks of a study, a part or a first phase. */
  readonly preparatory: boolean;
  /** Its clause speaks of whether to begin. */
  readonly weighing: boolean;
}

/** In reading order. Negations are looked for first, and what they cover is not read a second time. */
export function readProgress(text: string, language: Language): readonly Sighting[] {
  const typed = plainText(text);
  const expressions = progressExpressions(language);
  let plain = covered(typed.plain, expressions.asides);
  if (holds(plain, expressions.conditions)) plain = coveredConditions(plain, expressions.conditions);
  let sentences: readonly Sentence[] | null = null;
  const found: Sighting[] = [];
  for (const kind of progressKinds) {
    plain = plain.replace(expressions[kind], (words, ...rest) => {
      const from = rest.find((each): each is number => typeof each === 'number') ?? 0;
      sentences ??= sentencesOf(typed.plain);
      const sentence = sentences.find(({ end }) => from < end);
      if (sentence) found.push(sighting(kind, text, typed, { from, words, sentence, expressions }));
      return blank.repeat(words.length);
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

interface Match {
  readonly from: number;
  readonly words: string;
  readonly sentence: Sentence;
  readonly expressions: ProgressExpressions;
}

/** "60%": a part only. */
const lessThanAll =
  /(?<![\d.])\d{1,2}(?:[.,]\d{1,2})?\s{0,2}(?:%|per cent|percent|pour cent|por ciento|процент|في الماي)/u;

function sighting(
  kind: ProgressKind,
  source: string,
  { plain, at }: PlainText,
  { from, words, sentence, expressions }: Match,
): Sighting {
  const typed = (start: number, end: number) => source.slice(at(start), at(end)).trim();
  const speaksOf = (expression: RegExp, part = sentence.plain) => holds(part, expression);
  return {
    kind,
    words: typed(from, citedTo(plain, from + words.length, words)),
    clause: typed(...contextAround(plain, from, sentence)),
    from,
    inLast: sentence.last,
    upkeep: speaksOf(expressions.upkeep),
    preparatory: speaksOf(expressions.preparatory) || lessThanAll.test(sentence.plain),
    weighing: speaksOf(expressions.weighing, plain.slice(...clauseAround(plain, from, sentence))),
  };
}

/** What is only going to be, once something else is: covered from the opening words to the end of the clause. */
function coveredConditions(plain: string, expression: RegExp): string {
  let out = plain;
  for (const { index, 0: words } of plain.matchAll(expression)) {
    const rest = /[.,;!?\n]/.exec(plain.slice(index + words.length, index + words.length + 200));
    const end = rest ? index + words.length + rest.index : Math.min(plain.length, index + words.length + 200);
    out = out.slice(0, index) + blank.repeat(end - index) + out.slice(end);
  }
  return out;
}
