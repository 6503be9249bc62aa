// Status terms as they are written down: per language one line, the label to write first, then what else means it.
// A leading ~ marks a word that says more than the code ("partially implemented" for in progress): it is understood,
// but putting the plain label in its place would lose something, so that is never done for many cells at once.
import { type Language, languages } from '../recommendation/codes';
import type { StatusTerm } from './scheme';
import { type Lines, listed } from './words';

export function statusTerm<Code>(code: Code, lines: Lines): StatusTerm<Code> {
  const label = {} as Record<Language, string>;
  const synonyms = {} as Record<Language, readonly string[]>;
  const narrower: string[] = [];
  for (const language of languages) {
    const [first, ...others] = listed(lines[language]);
    label[language] = first ?? '';
    synonyms[language] = others.map((word) => (word.startsWith('~') ? word.slice(1) : word));
    narrower.push(...others.filter((word) => word.startsWith('~')).map((word) => word.slice(1)));
  }
  return { code, label, synonyms, narrower };
}

/** The same term with another label to write; the old label stays among what is understood. */
export function relabelled<Code>(term: StatusTerm<Code>, label: Readonly<Record<Language, string>>): StatusTerm<Code> {
  const synonyms = {} as Record<Language, readonly string[]>;
  for (const language of languages) {
    synonyms[language] = [term.label[language], ...term.synonyms[language]].filter((word) => word !== label[language]);
  }
  return { code: term.code, label, synonyms, narrower: term.narrower };
}
