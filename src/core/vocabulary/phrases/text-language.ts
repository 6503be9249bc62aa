// Which language a text is written in: by its letters, and among Latin ones by its small words. Texts too short to tell,
// symbols and names say nothing.
import type { Language } from '../../recommendation/codes';
import { memoised } from '../memoised';
import { plainLetters } from './plain-text';

const smallWords = {
  en: 'the of and to in for with by not is are be should their its that which this from has have been will on at as an or',
  fr: 'le la les des du et en pour sur avec par ne pas est sont un une dans aux au qui que leur leurs ces ce cette a ont ete devraient devrait sera seront il elle son sa ses d l n qu',
  es: 'el la los las del y en para sobre con por no es son un una que se al su sus esta este deberian deberia ha han sera seran como lo',
} as const;
type Latin = keyof typeof smallWords;
const latinLanguages: readonly Latin[] = ['en', 'fr', 'es'];

const tells = new Map<string, readonly Latin[]>();
for (const language of latinLanguages) {
  for (const word of smallWords[language].split(' ')) tells.set(word, [...(tells.get(word) ?? []), language]);
}

export interface LanguageReading {
  readonly language: Language;
  /** Enough was read to say so against the rest of a column. */
  readonly sure: boolean;
}

/** How much of a long text is looked at. */
const sample = 1500;
const fewestHan = 8;
const fewestLetters = 25;
const fewestSmallWords = 4;

/** `null` where neither letters nor small words tell. */
export const languageOf = memoised(languageOfOnce, sample);

function languageOfOnce(text: string): LanguageReading | null {
  const part = text.slice(0, sample);
  const counts = lettersIn(part);
  const total = counts.han * 3 + counts.arabic + counts.cyrillic + counts.latin;
  if (total === 0) return null;
  const by = (language: Language, letters: number, fewest: number, weight = 1): LanguageReading => ({
    language,
    sure: letters >= fewest && letters * weight * 2 > total,
  });
  // A name or an abbreviation in Latin letters does not make a text English: other scripts go first.
  if (counts.han * 3 >= counts.latin && counts.han > 0) return by('zh', counts.han, fewestHan, 3);
  if (counts.arabic >= counts.latin && counts.arabic >= counts.cyrillic) return by('ar', counts.arabic, fewestLetters);
  if (counts.cyrillic >= counts.latin) return by('ru', counts.cyrillic, fewestLetters);
  return latinLanguage(part, counts.latin * 2 > total);
}

function latinLanguage(text: string, mostlyLatin: boolean): LanguageReading | null {
  const votes: Record<Latin, number> = { en: 0, fr: 0, es: 0 };
  let found = 0;
  for (const word of plainLetters(text).match(/\p{L}+/gu) ?? []) {
    const languages = tells.get(word);
    if (!languages) continue;
    found++;
    for (const language of languages) votes[language] += 1 / languages.length;
  }
  if (found === 0) return null;
  const [first = 'en', second = 'fr'] = [...latinLanguages].sort((a, b) => votes[b] - votes[a]);
  if (votes[first] === votes[second]) return null;
  const sure = mostlyLatin && found >= fewestSmallWords && votes[first] >= 2 * votes[second];
  return { language: first, sure };
}

function lettersIn(text: string) {
  const counts = { han: 0, arabic: 0, cyrillic: 0, latin: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b) || (code >= 0xc0 && code < 0x250)) counts.latin++;
    else if (code >= 0x4e00 && code <= 0x9fff) counts.han++;
    else if (code >= 0x400 && code < 0x530) counts.cyrillic++;
    else if (code >= 0x620 && code < 0x700) counts.arabic++;
  }
  return counts;
}
