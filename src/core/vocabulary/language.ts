// Which of the six languages a tracker is written in: by its letters, and among Latin ones by its small words.
import { type Language, languages } from '../recommendation/codes';
import { fold } from './fold';

const smallWords: Readonly<Partial<Record<Language, string>>> = {
  en: 'the of and to in for on with by not is are has be should status implemented accepted progress',
  fr: 'le la les des du et en pour sur avec par ne pas est sont une un dans aux au mise cours',
  es: 'el la los las del y en para sobre con por no es son una un que se al aplicada curso',
};
const marksOf = (['en', 'fr', 'es'] as const).flatMap((language) =>
  (smallWords[language] ?? '').split(' ').map((word) => [word, language] as const),
);
const byWord = new Map<string, Language[]>();
for (const [word, language] of marksOf) byWord.set(word, [...(byWord.get(word) ?? []), language]);

export type LanguageVotes = Record<Language, number>;

export function noVotes(): LanguageVotes {
  return { ar: 0, zh: 0, en: 0, fr: 0, ru: 0, es: 0 };
}

/** Adds what a text's letters and words say. */
export function vote(votes: LanguageVotes, text: string, weight = 1): void {
  const sample = text.slice(0, 400);
  votes.zh += weight * 1.5 * count(sample, /\p{Script=Han}/gu);
  votes.ar += weight * count(sample, /\p{Script=Arabic}/gu);
  votes.ru += weight * count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin < 3) return;
  const words = fold(sample).match(/\p{L}+/gu) ?? [];
  const found = words.flatMap((word) => byWord.get(word) ?? []);
  for (const language of found) votes[language] += (weight * latin) / found.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** English where nothing tells. */
export function winner(votes: LanguageVotes): Language {
  let best: Language = 'en';
  for (const language of languages) if (votes[language] > votes[best]) best = language;
  return best;
}
