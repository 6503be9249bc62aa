// Word lists per language, written down as one line each: the first is the one to write, the others mean the same.
import { type Language, languages } from '../recommendation/codes';

export type Lines = Readonly<Record<Language, string>>;
export type Words = Readonly<Record<Language, readonly string[]>>;

export function listed(line: string): readonly string[] {
  return line === '' ? [] : line.split(' | ');
}

export function listedAll(lines: Lines): Words {
  const words = {} as Record<Language, readonly string[]>;
  for (const language of languages) words[language] = listed(lines[language]);
  return words;
}
